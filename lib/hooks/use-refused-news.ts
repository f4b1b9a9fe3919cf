import { useMemo } from 'react';
import type { AnyRefusal } from '../feed/refused-text';
import type { Database } from '../storage/database';
import { tellRefusedList } from './tell-refused-list';
import { useLive } from './use-live';

/** That the last check of the followed list ended with a refusal: the instant, and why, as the end of a sentence. */
export interface RefusedNews {
  readonly on: string;
  readonly why: string;
}

/** Follows what came of the last check, from every window; null where nothing was refused, or nothing is followed. */
export function useRefusedNews(db: Database | null): RefusedNews | null {
  const live = useLive(useMemo(() => db && (() => readRefused(db)), [db]));
  const refused = live.state === 'answered' ? live.value : null;
  return refused && { on: refused.at, why: tellRefusedList(refused.reason) };
}

async function readRefused(
  db: Database,
): Promise<{ readonly at: string; readonly reason: AnyRefusal } | null> {
  const { readFollowed } = await import('../storage/feed-state');
  const told = (await readFollowed(db))?.told ?? null;
  return told?.outcome === 'refused' ? told : null;
}
