import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/log/entry';
import { findRows } from '../../../../lib/log/find/find-rows';
import { type LogQuery, WHOLE_LOG } from '../../../../lib/log/find/log-query';
import { makeRow, newestFirst } from '../../../../lib/log/find/log-row';
import { entry as anyEntry } from '../arbitraries';
import { anAnswer } from '../examples';

const idOf = (n: number) => `0193a4c5-6b1e-7c3d-8f2a-${String(n).padStart(12, '0')}`;
const THREAD = 'https://parents-corner.example/threads/1161685';

function made(n: number, differs: Partial<Entry>): Entry {
  return { ...anAnswer, id: idOf(n), ...differs };
}

const LOG: readonly Entry[] = [
  made(1, {
    at: '2026-11-21T12:41:00.000Z',
    where: { precision: 'thread', forum: 'parents-corner', thread: THREAD, title: 'Code says “expired”' },
    topics: ['childcare'],
    followUp: { due: '2026-11-20', done: null },
  }),
  made(2, {
    at: '2026-11-20T17:30:00.000Z',
    where: { precision: 'forum', forum: 'netmums' },
    act: { kind: 'listening' },
    topics: [],
    issue: 'Nobody at Tŷ Hafan’s desk knows',
    changedAt: '2026-11-22T09:00:00.000Z',
    followUp: { due: '2026-11-30', done: null },
  }),
  made(3, {
    at: '2026-04-01T09:00:00.000Z',
    where: { precision: 'site', host: 'allotments.example' },
    act: { kind: 'barrier', reason: 'blocked-site' },
    topics: [],
    note: 'The site is blocked: the code expired.',
    followUp: { due: '2026-04-20', done: '2026-04-10' },
  }),
  made(4, {
    at: '2026-03-31T22:30:00.000Z',
    where: { precision: 'forum', forum: 'netmums' },
    topics: ['childcare', 'tax'],
  }),
];

const ROWS = LOG.map(makeRow).toSorted(newestFirst);
const NAMES: Readonly<Record<string, string>> = {
  'parents-corner': 'A forum of parents',
  netmums: 'Netmums',
};

function ask(query: Partial<LogQuery>, rows = ROWS, signal = new AbortController().signal) {
  return findRows(
    rows,
    { ...WHOLE_LOG, ...query },
    {
      today: '2026-11-21',
      threadAt: (address) => (address.startsWith(THREAD) ? THREAD : null),
      nameOf: (place) => NAMES[place] ?? place,
      pause: async () => {},
      signal,
    },
  );
}

async function numbers(query: Partial<LogQuery>): Promise<readonly number[] | undefined> {
  return (await ask(query))?.rows.map(({ entry }) => Number(entry.id.slice(-12)));
}

describe('finding entries', () => {
  it('finds all of them, newest first, where nothing is asked', async () => {
    expect(await numbers({})).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, Partial<LogQuery>, readonly number[]]>([
    ['a word of the title', { words: 'expired code' }, [1, 3]],
    ['every word, in any order and any case', { words: 'EXPIRED  Blocked' }, [3]],
    ['a word without its diacritics and apostrophe', { words: 'ty hafans' }, [2]],
    ['the middle of a word', { words: 'xpire' }, [1, 3]],
    ['the address of a thread', { words: THREAD }, [1]],
    ['the address of another page of that thread', { words: `${THREAD}/page-2` }, [1]],
    ['an address without its scheme', { words: 'parents-corner.example/threads/1161685' }, [1]],
    ['a thread that nobody logged', { words: 'https://netmums.example/threads/7' }, []],
    ['a forum', { place: 'netmums' }, [2, 4]],
    ['a site that is not listed', { place: 'allotments.example' }, [3]],
    ['a kind', { kind: 'answer' }, [1, 4]],
    ['a topic', { topic: 'tax' }, [4]],
    ['what is owed', { owed: true }, [1, 2]],
    ['a quarter, by the day in London', { period: { by: 'this-quarter' } }, [1, 2]],
    ['the days of a financial year', { period: { by: 'days', from: '2026-04-01', to: '2026-04-01' } }, [3]],
    [
      'all, while the days are not days yet',
      { period: { by: 'days', from: '1 April', to: '' } },
      [1, 2, 3, 4],
    ],
    ['all conditions together', { place: 'netmums', kind: 'answer', topic: 'childcare' }, [4]],
  ])('finds by %s', async (_, query, found) => {
    expect(await numbers(query)).toEqual(found);
  });

  it.each<[LogQuery['sort'], readonly number[]]>([
    ['oldest', [4, 3, 2, 1]],
    ['changed', [2, 1, 3, 4]],
    ['place', [1, 3, 2, 4]],
    ['kind', [1, 4, 2, 3]],
  ])('sorts by %s, and by time within', async (sort, found) => {
    const rows = ROWS.map((row) => (row.entry.id === idOf(2) ? row : { ...row, changed: row.at }));
    const sorted = await ask({ sort }, rows);
    expect(sorted?.rows.map(({ entry }) => Number(entry.id.slice(-12)))).toEqual(found);
  });

  it('answers nothing once nobody waits for it', async () => {
    expect(await ask({}, ROWS, AbortSignal.abort())).toBeNull();
  });

  it('loses nothing and doubles nothing, whatever the order', async () => {
    const log = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 30 });
    const sort = fc.constantFrom<LogQuery['sort'][]>('newest', 'oldest', 'changed', 'place', 'kind');
    await fc.assert(
      fc.asyncProperty(log, sort, async (entries, order) => {
        const rows = entries.map(makeRow).toSorted(newestFirst);
        const found = await ask({ sort: order }, rows);
        const ids = found?.rows.map(({ entry }) => entry.id);
        expect(ids?.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        expect(found?.summary.entries).toBe(entries.length);
      }),
    );
  });
});

describe('what the found entries add up to', () => {
  it('counts kinds and places, and what is owed', async () => {
    const summary = (await ask({}))?.summary;
    expect(summary).toMatchObject({
      entries: 4,
      days: { from: '2026-03-31', to: '2026-11-21' },
      owed: 2,
      overdue: 1,
      places: [
        { place: 'netmums', entries: 2 },
        { place: 'allotments.example', entries: 1 },
        { place: 'parents-corner', entries: 1 },
      ],
    });
    expect(summary?.kinds.filter(({ entries }) => entries > 0)).toEqual([
      { kind: 'answer', entries: 2 },
      { kind: 'listening', entries: 1 },
      { kind: 'barrier', entries: 1 },
    ]);
    expect(summary?.kinds).toHaveLength(9);
  });

  it('shows every week from Monday to Sunday, those without entries too', async () => {
    const summary = (await ask({}))?.summary;
    expect(summary?.weeks).toHaveLength(34);
    expect(summary?.weeks[0]).toEqual({ monday: '2026-03-30', entries: 2 });
    expect(summary?.weeks[1]).toEqual({ monday: '2026-04-06', entries: 0 });
    expect(summary?.weeks.at(-1)).toEqual({ monday: '2026-11-16', entries: 2 });
  });

  it('does not draw centuries because a clock was wrong', async () => {
    const rows = [made(5, { at: '0001-01-01T00:00:00Z' }), made(6, { at: '9999-12-31T00:00:00Z' }), ...LOG];
    const summary = (await ask({}, rows.map(makeRow)))?.summary;
    expect(summary?.weeks).toHaveLength(34);
    expect(summary?.outsideWeeks).toBe(2);
    expect(summary?.entries).toBe(6);
  });

  it('is nothing where nothing was found', async () => {
    expect((await ask({ words: 'unheard of' }))?.summary).toMatchObject({
      entries: 0,
      days: null,
      weeks: [],
    });
  });
});
