import { useEffect, useRef, useState } from 'react';

export type Rows = readonly (readonly string[])[];
/** Reads some rows, counted from 0. */
export type ReadRows = (first: number, count: number) => Promise<Rows>;

/** How many rows are fetched at a time, and how many such pages are kept. */
const PAGE = 100;
const KEPT = 20;

/**
 * The rows from one to another and those around them, fetched when they are first asked for. Answers how to look at a
 * row; undefined where it has not come yet.
 */
export function useRows(
  read: ReadRows,
  from: number,
  to: number,
): (row: number) => readonly string[] | undefined {
  const pages = useRef(new Map<number, Rows | 'asked'>());
  const isMounted = useRef(false);
  const [, setCome] = useState(0);
  const [firstPage, lastPage] = [Math.floor(from / PAGE), Math.floor(to / PAGE)];
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  useEffect(() => {
    const known = pages.current;
    const keep = (page: number, rows: Rows): void => {
      known.set(page, rows);
      // The first that came is the longest out of sight, or will be fetched again when it is not.
      for (const [old] of known) if (known.size > KEPT) known.delete(old);
      if (isMounted.current) setCome((count) => count + 1);
    };
    for (let page = firstPage; page <= lastPage; page += 1) {
      if (known.has(page)) continue;
      known.set(page, 'asked');
      void read(page * PAGE, PAGE).then(
        (rows) => keep(page, rows),
        () => known.delete(page),
      );
    }
  }, [read, firstPage, lastPage]);
  return (row) => {
    const page = pages.current.get(Math.floor(row / PAGE));
    return page === undefined || page === 'asked' ? undefined : page[row % PAGE];
  };
}
