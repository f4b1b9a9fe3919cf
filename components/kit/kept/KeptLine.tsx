import { useContext } from 'react';
import { KeptInContext } from './kept-in';
import { sayKept } from './say-kept';

/** What becomes of what is logged here, and that nothing is sent. */
export function KeptLine() {
  return <>{sayKept(useContext(KeptInContext))}</>;
}
