import { useCallback, useState } from 'react';
import { type LogQuery, readQuery, writeQuery } from '../../lib/log/find/log-query';

/** The words that were searched for, as the browser keeps them for this page of its history alone. */
function keptWords(): string {
  const state: unknown = window.history.state;
  const words = typeof state === 'object' && state !== null && 'words' in state ? state.words : '';
  return typeof words === 'string' ? words : '';
}

/**
 * What is asked of the log, kept in the page's address, so that it is there again after a reload or a bookmark. The words
 * are kept beside the address: addresses come into the browser's history, which may be copied to other machines.
 */
export function useQuery(): readonly [LogQuery, (query: LogQuery) => void] {
  const [query, setQuery] = useState(() => readQuery(window.location.search, keptWords()));
  const ask = useCallback((next: LogQuery) => {
    const search = writeQuery(next);
    const address = window.location.pathname + (search === '' ? '' : `?${search}`);
    window.history.replaceState({ words: next.words }, '', address);
    setQuery(next);
  }, []);
  return [query, ask];
}
