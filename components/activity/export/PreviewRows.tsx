import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { COLUMNS } from '../../../lib/formats/table/columns';
import { ScrollRegion } from './ScrollRegion';
import { type ReadRows, useRows } from './use-rows';

export interface PreviewRowsProps {
  readonly labelledBy: string;
  /** The first row of this part, from 0, and how many rows it has. */
  readonly first: number;
  readonly count: number;
  /** How many rows there are in all parts. */
  readonly all: number;
  readonly read: ReadRows;
}

/** Pixels of a row whose cells are one line each. */
const ONE_LINE = 33;
const BEYOND_SIGHT = 10;

/** A table of any length of which only the rows in sight are drawn, each as tall as what it holds. */
export function PreviewRows({ labelledBy, first, count, all, read }: PreviewRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ONE_LINE,
    overscan: BEYOND_SIGHT,
  });
  const items = virtual.getVirtualItems();
  const rowAt = useRows(read, first + (items[0]?.index ?? 0), first + (items.at(-1)?.index ?? 0));
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <ScrollRegion ref={scroller} className="preview-table" labelledBy={labelledBy}>
      <table aria-rowcount={all + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(({ name, datatype }) => (
              <th key={name} scope="col" className={`preview-table__${datatype.is}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" className="preview-table__gap" style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = rowAt(first + index);
            return (
              <tr
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={first + index + 2}
              >
                {COLUMNS.map(({ name }, place) => (
                  <td key={name}>{row?.[place]}</td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden="true" className="preview-table__gap" style={{ height: after }} />}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
