import type { Row } from './row';
import type { Spread } from './statistics';

/** A row as one line of JSON, always with these fields in this order; `ours` and `peer` are the medians. */
export function writeLine({ bench, size, ours, peer, peerName, ratio, unit, goal, met }: Row): string {
  return JSON.stringify({
    bench,
    size,
    ours: shorten(ours.median),
    peer: peer === null ? null : shorten(peer.median),
    peerName,
    ratio: ratio === null ? null : shorten(ratio),
    unit,
    goal,
    met,
  });
}

const HEADINGS = ['size', 'unit', 'ours', 'peer', 'of the peer', 'ratio', 'goal', ''] as const;

/** Rows as a plain table for people, each figure as `median (min to max)`, with the notes under it. */
export function writeTable(rows: readonly Row[]): readonly string[] {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const notes = rows.flatMap(({ size, note }) => (note === null ? [] : [`${size}: ${note}`]));
  return [
    ...cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...new Set(notes),
  ];
}

function cellsOf({ size, unit, ours, peer, peerName, ratio, goal, met }: Row): readonly string[] {
  return [
    size,
    unit,
    writeSpread(ours),
    peerName ?? '',
    peer === null ? '' : writeSpread(peer),
    ratio === null ? '' : shorten(ratio).toLocaleString('en-GB', { maximumFractionDigits: 6 }),
    goal ?? '',
    met === null ? '' : met ? 'met' : 'NOT MET',
  ];
}

function writeSpread({ median, min, max }: Spread): string {
  const [middle, from, to] = [median, min, max].map((one) =>
    shorten(one).toLocaleString('en-GB', { maximumFractionDigits: 6 }),
  );
  return from === to ? `${middle}` : `${middle} (${from} to ${to})`;
}

/** Three digits that count; whole numbers above. */
function shorten(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
