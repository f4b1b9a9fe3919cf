import { useEffect, useMemo, useState } from 'react';
import { readPracticeMode, readPracticeModeFirst } from '../storage/practice-mode';
import { useDatabase } from './use-database';
import { useLive } from './use-live';

/**
 * Whether the person practises, kept up to date from every window; null until it is known. Where nothing can be read it
 * is no: then there is no practice log either.
 */
export function usePracticeMode(): boolean | null {
  const db = useDatabase();
  const live = useLive(useMemo(() => db && (() => readPracticeMode(db)), [db]));
  const [first, setFirst] = useState<boolean | null>(null);
  useEffect(() => {
    let open = true;
    void readPracticeModeFirst(globalThis.indexedDB).then((is) => open && setFirst(is));
    return () => {
      open = false;
    };
  }, []);
  switch (live.state) {
    case 'answered':
      return live.value;
    case 'failed':
      return false;
    case 'waiting':
      return first;
  }
}
