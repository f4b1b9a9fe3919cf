import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import { fromLines } from '../../../lib/formats/lines/from-lines';
import { fromTable } from '../../../lib/formats/table/from-table';
import { mendText } from '../../../lib/log/clean-text';
import type { Entry } from '../../../lib/log/entry';
import { mergeLogs } from '../../../lib/log/merge-logs';
import { readLogFile } from '../../../lib/log/read-log-file';
import { entry as anyEntry, tombstone } from '../log/arbitraries';
import { digest } from '../log/digest';
import { anAnswer } from '../log/examples';
import { HARD_TEXTS } from './hard-texts';
import { formatCalled, outgoing, textOf } from './outgoing';

const EMPTY = { entries: [], tombstones: [] };

/** What comes back into an empty log from the text of each format that can be read. */
const READERS: Readonly<Record<string, (text: string) => Promise<readonly Entry[]>>> = {
  json: async (text) => {
    const read = await readLogFile(text, digest);
    if (!read.ok || read.refused.length > 0) throw new Error(JSON.stringify(read).slice(0, 500));
    expect(read.file.counts.answer).toBe(read.file.entries.filter(({ act }) => act.kind === 'answer').length);
    return read.file.entries;
  },
  csv: readTable,
  'csv-for-excel': readTable,
  ndjson: async (text) => {
    const { entries, refused } = fromLines(text);
    expect(refused).toEqual([]);
    return entries;
  },
};

async function readTable(text: string): Promise<readonly Entry[]> {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(`Bad quote in line ${parsed.line}.`);
  const table = fromTable(parsed.rows);
  if (!table.ok || table.refused.length > 0) throw new Error(JSON.stringify(table).slice(0, 500));
  return table.entries;
}

/** Instants to the millisecond, as Excel's CSV keeps them: `…:00Z` and `…:00.000Z` are the same. */
const sameInstant = (instant: string): string => instant.replace(/\.0+Z$/, 'Z');

/** The entry as a format can hold it. Only JSON keeps halves of characters; a table has no empty text. */
function asTold(entry: Entry, id: string): Entry {
  if (id === 'json' || id === 'ndjson') return entry;
  const { issue, note, askedAt, ...facts } = entry;
  const { where } = facts;
  const told = id === 'csv' ? (instant: string) => instant : sameInstant;
  return {
    ...facts,
    at: told(facts.at),
    changedAt: told(facts.changedAt),
    where: where.precision === 'thread' ? { ...where, title: mendText(where.title) } : where,
    ...(askedAt !== undefined && { askedAt: told(askedAt) }),
    ...(issue && { issue: mendText(issue) }),
    ...(note && { note: mendText(note) }),
  };
}

const imported = async (id: string, entries: readonly Entry[]): Promise<readonly Entry[]> => {
  const text = await textOf(formatCalled(id), outgoing(entries));
  const read = READERS[id];
  return read ? mergeLogs(EMPTY, { entries: await read(text), tombstones: [] }).entries : [];
};

describe.each(Object.keys(READERS))('Exported as %s and imported into an empty log', (id) => {
  it('is the same log, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyEntry, { maxLength: 6, selector: (one) => one.id }),
        async (entries) => {
          const told = mergeLogs(EMPTY, {
            entries: entries.map((entry) => asTold(entry, id)),
            tombstones: [],
          });
          expect(await imported(id, entries)).toEqual(told.entries);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(HARD_TEXTS)('keeps %j, in title, issue and note', async (text) => {
    const { where } = anAnswer;
    const hard: Entry = {
      ...anAnswer,
      where: where.precision === 'thread' ? { ...where, title: text } : where,
      issue: text,
      note: text,
    };
    expect(await imported(id, [hard])).toEqual([asTold(hard, id)]);
  });

  it('keeps a note of 10,000 characters', async () => {
    const note = 'Ŵ"\n=,'.repeat(2000);
    expect(await imported(id, [{ ...anAnswer, note }])).toEqual([asTold({ ...anAnswer, note }, id)]);
  });
});

describe('The log file', () => {
  it('keeps which entries were deleted, with its checksum and counts at its end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyEntry, { maxLength: 5, selector: (one) => one.id }),
        fc.uniqueArray(tombstone, { maxLength: 3, selector: (one) => one.id }),
        async (entries, tombstones) => {
          const text = await textOf(formatCalled('json'), outgoing(entries, { tombstones }));
          const read = await readLogFile(text, digest);
          expect(read).toMatchObject({ ok: true, refused: [], file: { entries, tombstones } });
        },
      ),
      { numRuns: 100 },
    );
  });
});
