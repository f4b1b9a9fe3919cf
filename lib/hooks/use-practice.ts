import { useState } from 'react';
import type { Kept } from '../storage/failure';
import { tellStorageFailure } from './tell-problem';

/** Practice as a page shows it and switches it. */
export interface PracticeHook {
  readonly isOn: boolean;
  /** It was turned on here a moment ago. */
  readonly isNew: boolean;
  /** Why it could not be turned on or off, in a sentence; null where nothing went wrong. */
  readonly trouble: string | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Turns practice on and off, in every window at once. */
export function usePractice(isOn: boolean): PracticeHook {
  const [isNew, setNew] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const turn = (how: () => Promise<Kept<unknown>>, on: boolean): void => {
    setNew(on);
    void how().then((kept) => setTrouble(kept.ok ? null : tellStorageFailure(kept.reason)));
  };
  return {
    isOn,
    isNew: isNew && isOn,
    trouble,
    // Loaded when it is wanted: hardly anybody practises twice.
    onStart: () =>
      turn(async () => (await import('./practise')).beginPractice(new Date().toISOString()), true),
    onStop: () => turn(async () => (await import('./practise')).stopPractice(), false),
  };
}
