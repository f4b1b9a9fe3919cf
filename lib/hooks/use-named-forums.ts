import { useMemo } from 'react';
import type { Forum } from '../list/forum';
import type { Draft } from '../log/draft';
import type { Owed } from '../log/owed';
import type { Database } from '../storage/database';
import { readNamedForums } from '../storage/published-list';
import { useLive } from './use-live';

const NONE: readonly Forum[] = [];

/** The forums that what is owed and what is being written name, wherever the person is; none until they are read. */
export function useNamedForums(
  db: Database | null,
  owed: readonly Owed[],
  draft: Draft | null,
): readonly Forum[] {
  const ids = useMemo(() => JSON.stringify(forumsIn(owed, draft)), [owed, draft]);
  const live = useLive(
    useMemo(() => {
      const wanted: readonly string[] = JSON.parse(ids);
      return db && wanted.length > 0 ? () => readNamedForums(db, wanted) : null;
    }, [db, ids]),
  );
  return live.state === 'answered' ? live.value : NONE;
}

function forumsIn(owed: readonly Owed[], draft: Draft | null): readonly string[] {
  const inLog = owed.flatMap(({ entry: { where } }) => (where.precision === 'site' ? [] : [where.forum]));
  return [...new Set(draft?.forum ? [...inLog, draft.forum] : inLog)].toSorted();
}
