import { useEffect, useMemo, useState } from 'react';
import { findRows, type Found } from '../log/find/find-rows';
import type { LogQuery } from '../log/find/log-query';
import type { LogRow } from '../log/find/log-row';
import { compileRecogniser } from '../list/recognise';
import type { PublishedList } from '../list/published';
import { letPageDraw } from './pause';

/**
 * What a query finds in the log, asked anew whenever either changes. Until the new answer is there the one before it
 * stays; null before the first. The page can draw in between, however long the log is.
 */
export function useFound(
  rows: readonly LogRow[],
  query: LogQuery,
  list: PublishedList | null,
  today: string,
): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const facts = useMemo(() => {
    const recogniser = list && compileRecogniser(list.forums);
    const names = new Map(list?.forums.map(({ id, name }) => [id, name]));
    return {
      threadAt: (address: string) => recogniser?.recognise(address)?.thread ?? null,
      nameOf: (place: string) => names.get(place) ?? place,
    };
  }, [list]);
  useEffect(() => {
    const waiting = new AbortController();
    const { signal } = waiting;
    void findRows(rows, query, { ...facts, today, pause: letPageDraw, signal }).then((answer) => {
      if (answer && !signal.aborted) setFound(answer);
    });
    return () => waiting.abort();
  }, [rows, query, facts, today]);
  return found;
}
