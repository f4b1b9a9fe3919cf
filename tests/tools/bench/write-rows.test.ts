import { expect, it } from 'vitest';
import type { Row } from '../../../tools/bench/row';
import { writeLine, writeTable } from '../../../tools/bench/write-rows';

const COMPARED: Row = {
  bench: 'export',
  size: '100,000 entries',
  ours: { median: 70_123.4, min: 68_000, max: 71_000, count: 9 },
  peer: { median: 26_000, min: 25_900, max: 26_100, count: 9 },
  peerName: 'dexie-export-import',
  ratio: 70_123.4 / 26_000,
  unit: 'rows/s',
  goal: 'ratio >= 2.5',
  met: true,
  note: null,
};
const ALONE: Row = {
  bench: 'feed',
  size: '10,000 forums',
  ours: { median: 63.456, min: 63.456, max: 63.456, count: 1 },
  peer: null,
  peerName: null,
  ratio: null,
  unit: 'ms',
  goal: 'ours <= 50 ms',
  met: false,
  note: 'Comparing the lists takes 40 ms of it.',
};

it('A line of JSON has the fields that were agreed, in their order, and nothing else', () => {
  expect(writeLine(COMPARED)).toBe(
    '{"bench":"export","size":"100,000 entries","ours":70123,"peer":26000,"peerName":"dexie-export-import","ratio":2.7,"unit":"rows/s","goal":"ratio >= 2.5","met":true}',
  );
  expect(writeLine(ALONE)).toBe(
    '{"bench":"feed","size":"10,000 forums","ours":63.5,"peer":null,"peerName":null,"ratio":null,"unit":"ms","goal":"ours <= 50 ms","met":false}',
  );
});

it('The table says what a person asks: both with their spread, the ratio, the goal, and what limits us', () => {
  const lines = writeTable([COMPARED, ALONE]);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(
    /^100,000 entries +rows\/s +70,123 \(68,000 to 71,000\) +dexie-export-import +26,000 \(25,900 to 26,100\) +2.7 +ratio >= 2.5 +met$/,
  );
  expect(lines[2]).toMatch(/^10,000 forums +ms +63.5 +ours <= 50 ms +NOT MET$/);
  expect(lines[3]).toBe('10,000 forums: Comparing the lists takes 40 ms of it.');
});
