import { createContext } from 'react';

/** What becomes of what is logged: it stays on this computer, or goes with practice, or with the private window. */
export type KeptIn = 'computer' | 'practice' | 'private-window';

/** Where a page keeps the log that it shows, for whatever on it says so. */
export const KeptInContext = createContext<KeptIn>('computer');

/** Practice goes first: its entries do not even last as long as a private window. */
export function keptIn(isPractice: boolean, isPrivate: boolean): KeptIn {
  if (isPractice) return 'practice';
  return isPrivate ? 'private-window' : 'computer';
}
