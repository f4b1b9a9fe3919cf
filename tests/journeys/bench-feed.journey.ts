import { expect, it } from 'vitest';
import { feed } from '../../tools/bench/benches/feed';
import type { Row } from '../../tools/bench/row';

const UNITS = [
  'ms of CPU, whole list',
  'ms of CPU of all the extension, whole list',
  'ms of CPU of all the browser, whole list',
  'ms blocked, whole list',
  'ms until told, whole list',
  'MB added, whole list',
  '% of the bytes, one plan',
  'ms to the panel, one plan',
  'ms from the alarm to the panel, one plan',
  'ms blocked, one plan',
  'ms to the painted panel',
  'ms blocked, panel opened',
];

it('The bench of the feed measures what it says it does, in every browser there is', async () => {
  const rows: Row[] = [];
  for await (const row of feed.rows({ rounds: 1, quick: true, large: false, say: () => undefined }))
    rows.push(row);
  for (const family of ['chromium', 'firefox']) {
    const told = rows.filter(({ size }) => size.endsWith(family));
    expect(told.map(({ unit }) => unit)).toEqual(UNITS);
    for (const { ours } of told) expect(ours.median).toBeGreaterThanOrEqual(0);
  }
}, 600_000);
