import { beforeAll, describe, expect, it } from 'vitest';
import { sheetText, sheetType } from '../../../../lib/formats/sheet/sheet-cell';
import { COLUMNS } from '../../../../lib/formats/table/columns';
import type { Entry } from '../../../../lib/log/entry';
import { ensureOffice } from '../../../../tools/setup/ensure-office';
import { thisMachine } from '../../../../tools/setup/machine';
import { anAnswer } from '../../log/examples';
import { HARD_TEXTS } from '../hard-texts';
import { bytesOf, formatCalled, outgoing } from '../outgoing';
import { openInOffice, TRUSTING } from './open-in-office';
import { type OpenedCell, type OpenedSheet, readSheets } from './read-sheets';

const { where } = anAnswer;

/** An entry for each text that is hard for spreadsheets, with every kind of cell filled. */
const ENTRIES: readonly Entry[] = HARD_TEXTS.map((text, place) => ({
  ...anAnswer,
  id: `0193a4c5-6b1e-7c3d-8f2a-${String(place).padStart(12, '0')}`,
  act: { kind: 'signpost', pages: ['https://www.gov.uk/a', 'https://www.gov.uk/b'] },
  where: where.precision === 'thread' ? { ...where, title: text } : where,
  issue: text,
  note: text,
  minutes: place,
  at: '2026-06-30T23:30:00.000Z',
  offset: 60,
  followUp: { due: '2026-07-10', done: null },
}));

/** A file that nobody guarded, to see that these tests can fail. */
const NOT_OURS = new TextEncoder().encode('note\r\n=1+1\r\n');

let opened: Readonly<Record<string, readonly OpenedSheet[]>> = {};

beforeAll(async () => {
  const office = await ensureOffice(thisMachine, console.log);
  if (!office.ok) throw new Error(office.sentence);
  const log = outgoing(ENTRIES);
  const [ods, xlsx, csv, forExcel] = await Promise.all(
    ['ods', 'xlsx', 'csv', 'csv-for-excel'].map((id) => bytesOf(formatCalled(id), log)),
  );
  if (!ods || !xlsx || !csv || !forExcel) throw new Error('Not all formats were written.');
  const texts = { 'to-publish.csv': csv, 'for-excel.csv': forExcel };
  const told = {
    ...(await openInOffice(office.soffice, { 'of-ods.ods': ods, 'of-xlsx.xlsx': xlsx })),
    ...(await openInOffice(office.soffice, { ...texts, 'not-ours.csv': NOT_OURS }, [TRUSTING])),
  };
  opened = Object.fromEntries(Object.entries(told).map(([name, fods]) => [name, readSheets(fods)]));
}, 600_000);

function sheetsOf(name: string): readonly OpenedSheet[] {
  const sheets = opened[name];
  if (!sheets) throw new Error(`${name} was not opened.`);
  return sheets;
}

/** The cells of a row by the names of their columns. */
function byName(row: readonly OpenedCell[] | undefined): Readonly<Record<string, OpenedCell | undefined>> {
  return Object.fromEntries(COLUMNS.map(({ name }, place) => [name, row?.[place]]));
}

const LOST = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as a cell can show it: lines end in one way, and what XML cannot hold is marked as lost. */
function asShown(text: string): string {
  return text.replace(LOST, '\u{FFFD}').replaceAll(/\r\n|\r/g, '\n');
}

describe.each(['of-ods.ods', 'of-xlsx.xlsx'])('%s, opened in LibreOffice', (name) => {
  it('has the log and what explains it, every row and every column by its title', () => {
    const [log, about, ...more] = sheetsOf(name);
    expect([log?.name, about?.name, more]).toEqual(['Log', 'About', []]);
    expect(log?.rows[0]?.map(({ value }) => value)).toEqual(COLUMNS.map(({ title }) => title));
    expect(log?.rows.length).toBe(ENTRIES.length + 1);
    expect(about?.rows.length).toBeGreaterThan(COLUMNS.length);
  });

  it('has texts, numbers and real dates, each of the right type and with the very value', () => {
    const [, ...rows] = sheetsOf(name)[0]?.rows ?? [];
    for (const [place, entry] of ENTRIES.entries()) {
      for (const [at, column] of COLUMNS.entries()) {
        const cell = column.read(entry);
        const found = rows[place]?.[at] ?? { type: '', value: '', formula: null };
        const what = `${column.name} of row ${place}`;
        const text = cell === null ? '' : sheetText(cell);
        const type = text === '' ? 'blank' : sheetType(column);
        const expected = {
          blank: { type: '', value: '' },
          text: { type: 'string', value: asShown(text) },
          number: { type: 'float', value: text },
          day: { type: 'date', value: text },
          instant: { type: 'date', value: text.replace(/(?:\.0+)?Z$/, '') },
        }[type];
        expect(found, what).toEqual({ ...expected, formula: null });
      }
    }
  });
});

describe.each(['to-publish.csv', 'for-excel.csv'])('%s, opened in LibreOffice', (name) => {
  it('has every row, with `£` and `ŵ` intact and the guard before what looks like a formula', () => {
    const [names, ...rows] = sheetsOf(name)[0]?.rows ?? [];
    expect(names?.map(({ value }) => value)).toEqual(COLUMNS.map((column) => column.name));
    expect(rows.length).toBe(ENTRIES.length);
    const notes = rows.map((row) => byName(row)['note']?.value ?? '');
    expect(notes.find((note) => note.startsWith('Ŵyth'))).toBe(
      'Ŵyth ŷ o Gymru: â, ê, î, ô, û, ŵ, ŷ – £5 a “30 hours”',
    );
    expect(notes).toContain('\'=HYPERLINK("https://evil.example","Click")');
    expect(notes).toContain("'@SUM(1+9)*cmd|' /C calc'!A0");
  });

  it('runs no formula, and has dates that are dates and numbers that are numbers', () => {
    const [, ...rows] = sheetsOf(name)[0]?.rows ?? [];
    expect(rows.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    for (const [place, row] of rows.entries()) {
      const { day, minutes, follow_up_due: due, id } = byName(row);
      expect(day).toMatchObject({ type: 'date', value: '2026-07-01' });
      expect(due).toMatchObject({ type: 'date', value: '2026-07-10' });
      expect(minutes).toMatchObject({ type: 'float', value: String(place) });
      expect(id).toMatchObject({ type: 'string', value: ENTRIES[place]?.id });
    }
  });
});

describe('for-excel.csv, opened in LibreOffice', () => {
  it('has instants that are dates too', () => {
    const [, row] = sheetsOf('for-excel.csv')[0]?.rows ?? [];
    expect(byName(row)['at']).toMatchObject({ type: 'date', value: '2026-06-30T23:30:00' });
  });
});

describe('A table that nobody guarded, opened in LibreOffice in the same way', () => {
  it('has its formula run', () => {
    const [, row] = sheetsOf('not-ours.csv')[0]?.rows ?? [];
    expect(row?.[0]).toEqual({ type: 'float', value: '2', formula: 'of:=1+1' });
  });
});
