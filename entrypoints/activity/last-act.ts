import type { Undoable } from '../../components/activity/view';

/** The last act in this tab, by its instant; what it was done to is in the history of the entries. */
export interface LastAct {
  readonly what: Undoable['what'];
  readonly at: string;
}

const NAME = 'last-act';
const WHAT = ['saved', 'deleted', 'restored'] as const;

/** Remembers what can be undone for as long as the tab is open, so that a reload does not lose the way back. */
export function keepLastAct(act: LastAct | null): void {
  if (act) window.sessionStorage.setItem(NAME, `${act.what} ${act.at}`);
  else window.sessionStorage.removeItem(NAME);
}

/** The last act in this tab that can be undone, or null. */
export function readLastAct(): LastAct | null {
  const [said, at] = window.sessionStorage.getItem(NAME)?.split(' ') ?? [];
  const what = WHAT.find((known) => known === said);
  return what && at !== undefined ? { what, at } : null;
}
