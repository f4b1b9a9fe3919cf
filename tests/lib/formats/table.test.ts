import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../lib/formats/delimited/formula-guard';
import { COLUMNS } from '../../../lib/formats/table/columns';
import { fromTable } from '../../../lib/formats/table/from-table';
import { toTable } from '../../../lib/formats/table/to-table';
import { mendText } from '../../../lib/log/clean-text';
import type { Entry } from '../../../lib/log/entry';
import { anyText, entry } from '../log/arbitraries';
import { anAnswer } from '../log/examples';

const full: Entry = {
  ...anAnswer,
  act: { kind: 'signpost', pages: ['https://www.gov.uk/a', 'https://www.gov.uk/b'] },
  topics: ['childcare-30-hours', 'admissions'],
  at: '2026-06-30T23:30:00.000Z',
  offset: 60,
  minutes: 9,
  askedAt: '2026-06-29T23:00:00Z',
  outcome: 'thanked',
  issue: 'The calculator is wrong in Wales',
  note: '=HYPERLINK("https://evil.example")',
  followUp: { due: '2026-07-10', done: null, snoozedUntil: '2026-07-13' },
  privateMessage: { captured: '2026-07-02' },
  commitment: 'signposts',
  evidence: {
    ...anAnswer.evidence,
    ownLists: [
      { feed: 'education-own-list', sequence: 12 },
      { feed: 'school-meals', sequence: 3 },
    ],
  },
};

const cellsOf = (one: Entry) => {
  const { names, rows } = toTable([one]);
  return Object.fromEntries(names.map((name, place) => [name, rows[0]?.[place]]));
};

/** The entry as a table can hold it: whole characters, and an empty text is no text. */
function asTold({ issue, note, ...facts }: Entry): Entry {
  const { where } = facts;
  return {
    ...facts,
    where: where.precision === 'thread' ? { ...where, title: mendText(where.title) } : where,
    ...(issue && { issue: mendText(issue) }),
    ...(note && { note: mendText(note) }),
  };
}

describe('The table of entries', () => {
  it('says everything about an entry, one thing a column', () => {
    expect(cellsOf(full)).toEqual({
      id: '0193a4c5-6b1e-7c3d-8f2a-1b2c3d4e5f60',
      revision: '1',
      organisation: 'department-for-education',
      forum: 'parents-corner',
      site: '',
      thread: 'https://parents-corner.example/threads/1161685',
      title: '30 hours in the holidays',
      kind: 'signpost',
      detail: '',
      at: '2026-06-30T23:30:00.000Z',
      offset: '60',
      day: '2026-07-01',
      disclosure: 'in-this-post',
      topics: 'childcare-30-hours admissions',
      pages: 'https://www.gov.uk/a https://www.gov.uk/b',
      minutes: '9',
      asked_at: '2026-06-29T23:00:00Z',
      outcome: 'thanked',
      issue: 'The calculator is wrong in Wales',
      note: '\'=HYPERLINK("https://evil.example")',
      follow_up_due: '2026-07-10',
      follow_up_done: '',
      commitment: 'signposts',
      list: 'take-part-example',
      list_sequence: '37',
      plan_version: '4',
      stance: 'welcome',
      approach: 'take-part',
      mode: 'normal',
      changed_at: '2026-11-14T12:40:00.000Z',
      reminder: '2026-07-13',
      private_message: 'captured',
      record_captured: '2026-07-02',
      own_lists: 'education-own-list:12 school-meals:3',
    });
  });

  it.each([
    [{ kind: 'referral', direction: 'in' }, 'in'],
    [{ kind: 'barrier', reason: 'no-time' }, 'no-time'],
    [{ kind: 'listening' }, ''],
  ] as const)('says the detail of %j', (act, detail) => {
    expect(cellsOf({ ...anAnswer, act })).toMatchObject({ kind: act.kind, detail });
  });

  it('never confuses nought with not given', () => {
    expect(cellsOf({ ...anAnswer, minutes: 0 })['minutes']).toBe('0');
    expect(cellsOf(anAnswer)['minutes']).toBe('');
  });

  it('names each column once, in words joined by underscores, and describes it', () => {
    const names = COLUMNS.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    for (const column of COLUMNS) {
      expect(column.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(column.title).not.toBe('');
      expect(column.description).toMatch(/\.$/);
    }
  });

  it('reads back as the same entries', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const { names, rows } = toTable(entries);
        expect(fromTable([names, ...rows])).toEqual({ ok: true, entries: entries.map(asTold), refused: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('reads back with its columns in any order and others among them', () => {
    const { names, rows } = toTable([full]);
    const turned = [names, ...rows].map((row, line) => [`extra ${line}`, ...row.toReversed()]);
    expect(fromTable(turned)).toEqual({ ok: true, entries: [full], refused: [] });
  });

  it('reads a table from before the columns that came later', () => {
    const { names, rows } = toTable([anAnswer]);
    const first = names.indexOf('reminder');
    const before = [names, ...rows].map((row) => row.slice(0, first));
    expect(fromTable(before)).toEqual({ ok: true, entries: [anAnswer], refused: [] });
  });

  it('says which column is missing, and which row is no entry and why', () => {
    const { names, rows } = toTable([full, anAnswer]);
    expect(fromTable([names.slice(1), ...rows])).toEqual({
      ok: false,
      reason: 'missing-column',
      column: 'id',
    });
    const spoiled = rows.map((row, line) => (line === 0 ? row.with(names.indexOf('minutes'), '9 min') : row));
    expect(fromTable([names, ...spoiled])).toEqual({
      ok: true,
      entries: [anAnswer],
      refused: [{ row: 1, field: 'minutes', value: '9 min', problem: 'wrong-type' }],
    });
  });
});

describe('A text like a formula', () => {
  it.each(['=1+1', '+44 20 7946 0000', '-20% off', '@here', '\t=1', "'=1", '＝1'])(
    '%j is guarded',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Tax = theft?', "'Tis time", '30 hours'])('%j is left alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('never begins as one when guarded, and comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
