import { lazy } from 'react';

const loadWriting = () => import('./WritingForm');
const loadWho = () => import('./WhoForm');

/** The forms come after the first moment; until one is there, what was on screen stays. */
export const WritingForm = lazy(async () => ({ default: (await loadWriting()).WritingForm }));
export const WhoForm = lazy(async () => ({ default: (await loadWho()).WhoForm }));

/** Fetches the form of an entry ahead of its first click, so that it opens at once. */
export async function warmForms(): Promise<void> {
  await loadWriting();
}
