import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCHES } from '../../../tools/bench/benches';
import { chooseBenches } from '../../../tools/bench/choose-benches';

const NAMES = BENCHES.map(({ name }) => name);

describe('The benches', () => {
  it('are the files in tools/bench/benches, one each', () => {
    const files = readdirSync('tools/bench/benches', { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
      .map(({ name }) => name.replace('.ts', ''));
    expect(NAMES.toSorted()).toEqual(files.toSorted());
  });

  it.each(NAMES)('%s says in a line what it compares', (name) => {
    expect(BENCHES.find((bench) => bench.name === name)?.summary).toMatch(/^[^\n]{20,90}[^.]$/);
  });

  it('are chosen by name, or all, and run in their own order', () => {
    const chosen = chooseBenches([...NAMES.toReversed(), '--json'], BENCHES);
    expect(chosen).toEqual({ ok: true, benches: BENCHES, json: true, quick: false, large: false });
    expect(chooseBenches(['all', '--quick'], BENCHES)).toEqual({
      ok: true,
      benches: BENCHES,
      json: false,
      quick: true,
      large: false,
    });
  });

  it('that do not exist, and none at all, are told', () => {
    expect(chooseBenches(['speed'], BENCHES)).toEqual({ ok: false, sentence: 'There is no bench “speed”.' });
    expect(chooseBenches([], BENCHES)).toEqual({ ok: false, sentence: 'Say which bench, or “all”.' });
    expect(chooseBenches(['--slow'], BENCHES)).toMatchObject({ ok: false });
    expect(chooseBenches(['--help'], BENCHES)).toEqual({ ok: false, sentence: null });
  });
});
