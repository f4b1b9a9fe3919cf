import { useMemo, useState } from 'react';
import type { PublishedList } from '../list/published';
import type { Database } from '../storage/database';
import type { Where } from '../storage/list-at';
import { readListNear } from '../storage/published-list';
import type { FirstReadHook } from './use-first-read';
import { type ListHook, useAccepted } from './use-list';
import { type Live, useLive } from './use-live';

/** What the list says at one place. */
export interface ListAtHook {
  readonly listed: ListHook;
  /** The place that it says this of: the one before while the next is being read. Undefined before the first is. */
  readonly where: Where | undefined;
}

interface Near {
  readonly list: PublishedList | null;
  readonly where: Where;
}

const WAITING = { state: 'waiting' } as const;

/**
 * What the last accepted list says where the person is, kept up to date from every window, and first of all what the
 * quick look has found. It reads no more than that, so that a list of any length is as quick.
 *
 * @param where must keep its identity between renders; undefined while it is not known
 */
export function useListAt(db: Database | null, first: FirstReadHook, where: Where | undefined): ListAtHook {
  const live = useLive(
    useMemo(
      () =>
        db && where !== undefined
          ? async (): Promise<Near> => ({ list: await readListNear(db, where), where })
          : null,
      [db, where],
    ),
  );
  const quick = first.state === 'read' && first.read.list !== null ? first.read : null;
  const near = useLast<Near>(live.state === 'answered' ? live.value : null) ?? quick;
  const kept: Live<PublishedList | null> =
    live.state === 'failed' ? live : near ? { state: 'answered', value: near.list } : WAITING;
  const of = live.state === 'failed' ? where : near?.where;
  return { listed: useAccepted(db, kept, JSON.stringify(of)), where: of };
}

/** The last answer that there was. */
function useLast<T>(answer: T | null): T | null {
  const [last, setLast] = useState(answer);
  if (answer === null || answer === last) return last;
  setLast(answer);
  return answer;
}
