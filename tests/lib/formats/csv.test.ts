import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import { writeCsv } from '../../../lib/formats/delimited/write-csv';
import { anyText } from '../log/arbitraries';

const rowsOf = (text: string) => {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(`bad quote in line ${parsed.line}`);
  return parsed.rows;
};

describe('CSV by RFC 4180', () => {
  it('ends every line with CR LF and quotes only what needs it', () => {
    expect(
      writeCsv([
        ['forum', 'note'],
        ['parents-corner', 'Thanked, "warmly"\nby two'],
        ['', ' kept '],
      ]),
    ).toBe('forum,note\r\nparents-corner,"Thanked, ""warmly""\nby two"\r\n," kept "\r\n');
  });

  it('reads what other programs write: line feeds alone, no last line end, a byte-order mark', () => {
    expect(rowsOf('\u{FEFF}a,b\n"1\r\n2",\n,"x"')).toEqual([
      ['a', 'b'],
      ['1\r\n2', ''],
      ['', 'x'],
    ]);
    expect(rowsOf('a,')).toEqual([['a', '']]);
    expect(rowsOf('')).toEqual([]);
  });

  it.each([
    ['a,b\r\n"never closed\r\n', 2],
    ['a"b', 1],
    ['"a" b,c', 1],
    ['"two\nlines",x\n"y"z', 3],
  ])('refuses a quote out of place in %j, in line %i', (text, line) => {
    expect(parseCsv(text)).toEqual({ ok: false, reason: 'bad-quote', line });
  });

  it('comes back cell by cell, whatever the cells hold', () => {
    const rows = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(rowsOf(writeCsv(table))).toEqual(table);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a note of a million quotes without running out of anything', () => {
    const note = '"\n'.repeat(500_000);
    expect(rowsOf(writeCsv([[note]]))).toEqual([[note]]);
  });
});
