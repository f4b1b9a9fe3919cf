import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInLondon } from '../../../lib/list/time';
import type { Draft } from '../../../lib/log/draft';
import { draftFromEntry } from '../../../lib/log/draft-from-entry';
import { Entry } from '../../../lib/log/entry';
import { type Finishing, finishDraft } from '../../../lib/log/finish-draft';
import { draft as anyDraft, entryId, instant } from './arbitraries';
import { anAnswerDraft } from './examples';

const LUNCH: Finishing = {
  id: '0193a4c5-6b1e-7c3d-8f2a-1b2c3d4e5f60',
  now: '2026-11-14T12:40:00.000Z',
  offset: 0,
  today: '2026-11-14',
};

function entryOf(draft: Draft, finishing = LUNCH): Entry {
  const finished = finishDraft(draft, finishing);
  if (!finished.ok) throw new Error(JSON.stringify(finished.problems));
  return finished.entry;
}

function problemsOf(change: Partial<Draft>) {
  const finished = finishDraft({ ...anAnswerDraft, ...change }, LUNCH);
  return finished.ok ? [] : finished.problems;
}

describe('Finishing a draft', () => {
  it('makes the first revision of a new entry, dated now', () => {
    expect(entryOf(anAnswerDraft)).toEqual({
      schema: 1,
      id: LUNCH.id,
      revision: 1,
      organisation: 'department-for-education',
      where: {
        precision: 'thread',
        forum: 'parents-corner',
        thread: 'https://parents-corner.example/threads/1161685',
        title: '30 hours in the holidays',
      },
      act: { kind: 'answer' },
      at: LUNCH.now,
      offset: 0,
      disclosure: 'in-this-post',
      topics: ['childcare-30-hours'],
      evidence: anAnswerDraft.evidence,
      changedAt: LUNCH.now,
    });
  });

  it('makes the next revision of an edited entry, which keeps its id, its instant and its offset', () => {
    const first = entryOf(anAnswerDraft, { ...LUNCH, now: '2026-07-01T12:40:00.000Z', offset: 60 });
    const edited = entryOf({ ...draftFromEntry(first), note: 'Thanked us' }, { ...LUNCH, id: 'never used' });
    expect(edited).toEqual({ ...first, revision: 2, note: 'Thanked us', changedAt: LUNCH.now });
  });

  it('keeps the forum alone when its author chose so', () => {
    expect(entryOf({ ...anAnswerDraft, precision: 'forum' }).where).toEqual({
      precision: 'forum',
      forum: 'parents-corner',
    });
  });

  it('keeps only the host of a site that is not listed', () => {
    const draft: Draft = {
      ...anAnswerDraft,
      precision: 'site',
      forum: null,
      thread: null,
      host: 'Allotments.Example',
    };
    expect(entryOf(draft).where).toEqual({ precision: 'site', host: 'allotments.example' });
  });

  it('falls back to the forum where there is no thread to keep', () => {
    expect(entryOf({ ...anAnswerDraft, thread: null }).where).toEqual({
      precision: 'forum',
      forum: 'parents-corner',
    });
  });

  it.each([
    ['thread', 'not a web address', 'parents-corner'],
    ['thread', 'javascript:alert(1)', 'parents-corner'],
    ['site', null, null],
  ] as const)('refuses a place it could not find again: %s %s', (precision, thread, forum) => {
    expect(problemsOf({ precision, thread, forum, host: '' })).toEqual([
      { field: 'thread', reason: 'not-an-address' },
    ]);
  });

  it('keeps what belongs to the kind and nothing else', () => {
    const written: Draft = {
      ...anAnswerDraft,
      pages: ['gov.uk/30-hours', ' ', 'https://www.gov.uk/find a nursery', 'https://gov.uk/30-hours'],
      direction: 'in',
      reason: 'no-time',
    };
    expect(entryOf(written).act).toEqual({ kind: 'answer' });
    expect(entryOf({ ...written, kind: 'referral' }).act).toEqual({ kind: 'referral', direction: 'in' });
    expect(entryOf({ ...written, kind: 'barrier' }).act).toEqual({ kind: 'barrier', reason: 'no-time' });
    expect(entryOf({ ...written, kind: 'signpost' }).act).toEqual({
      kind: 'signpost',
      pages: ['https://gov.uk/30-hours', 'https://www.gov.uk/find%20a%20nursery'],
    });
  });

  it.each(['javascript:alert(1)', 'https://name:secret@gov.uk/', 'gov uk', 'file:///etc/passwd'])(
    'refuses to pass on %s as a page',
    (page) => {
      expect(problemsOf({ kind: 'signpost', pages: [page] })).toEqual([
        { field: 'pages', reason: 'not-an-address' },
      ]);
      expect(problemsOf({ kind: 'answer', pages: [page] })).toEqual([]);
    },
  );

  it.each([
    ['9', 9],
    [' 0 ', 0],
    ['-0', 0],
    ['1440', 1440],
  ])('reads "%s" minutes', (typed, minutes) => {
    expect(entryOf({ ...anAnswerDraft, minutes: typed }).minutes).toBe(minutes);
  });

  it.each([
    ['nine', 'not-a-number'],
    ['1.5', 'not-a-number'],
    ['1441', 'out-of-range'],
    ['-1', 'out-of-range'],
  ] as const)('refuses "%s" minutes: %s', (typed, reason) => {
    expect(problemsOf({ minutes: typed })).toEqual([{ field: 'minutes', reason }]);
  });

  it('dates a question from the start of its day in London, summer and winter', () => {
    expect(entryOf({ ...anAnswerDraft, askedOn: '2026-07-01' }).askedAt).toBe('2026-06-30T23:00:00Z');
    expect(entryOf({ ...anAnswerDraft, askedOn: '2026-11-14' }).askedAt).toBe('2026-11-14T00:00:00Z');
    expect(entryOf({ ...anAnswerDraft, askedOn: '2026-10-25' }).askedAt).toBe('2026-10-24T23:00:00Z');
    expect(entryOf({ ...anAnswerDraft, askedOn: '2026-03-29' }).askedAt).toBe('2026-03-29T00:00:00Z');
  });

  it('refuses a question from tomorrow and a day that does not exist', () => {
    expect(problemsOf({ askedOn: '2026-11-15' })).toEqual([{ field: 'askedOn', reason: 'in-the-future' }]);
    expect(problemsOf({ askedOn: '2026-02-30' })).toEqual([{ field: 'askedOn', reason: 'not-a-day' }]);
    expect(problemsOf({ followUpDue: 'Thursday' })).toEqual([{ field: 'followUpDue', reason: 'not-a-day' }]);
  });

  it('refuses a question from before 2000, and one from after its answer', () => {
    expect(problemsOf({ askedOn: '1999-12-31' })).toEqual([{ field: 'askedOn', reason: 'before-2000' }]);
    expect(problemsOf({ askedOn: '2000-01-01' })).toEqual([]);
    const answered = entryOf(anAnswerDraft);
    const later = { ...LUNCH, now: '2026-11-20T09:00:00.000Z', today: '2026-11-20' };
    expect(finishDraft({ ...draftFromEntry(answered), askedOn: '2026-11-15' }, later)).toEqual({
      ok: false,
      problems: [{ field: 'askedOn', reason: 'after-the-entry' }],
    });
    expect(entryOf({ ...draftFromEntry(answered), askedOn: '2026-11-14' }, later).revision).toBe(2);
  });

  it('carries a reminder and the record of private messages over an edit', () => {
    const draft: Draft = {
      ...anAnswerDraft,
      followUpDue: '2026-11-20',
      followUpSnoozed: '2026-11-23',
      privateMessage: { captured: null },
    };
    const first = entryOf(draft);
    expect(first.followUp).toEqual({ due: '2026-11-20', done: null, snoozedUntil: '2026-11-23' });
    expect(first.privateMessage).toEqual({ captured: null });
    const captured = entryOf({ ...draftFromEntry(first), privateMessage: { captured: '2026-11-16' } });
    expect(captured.privateMessage).toEqual({ captured: '2026-11-16' });
    expect(entryOf(anAnswerDraft)).not.toHaveProperty('privateMessage');
  });

  it('refuses to promise an answer by yesterday, but lets an overdue promise be edited', () => {
    expect(problemsOf({ followUpDue: '2026-11-13' })).toEqual([
      { field: 'followUpDue', reason: 'in-the-past' },
    ]);
    const promised = entryOf({ ...anAnswerDraft, followUpDue: '2026-11-20' });
    const overdue = entryOf(
      { ...draftFromEntry(promised), note: 'Still asking' },
      { ...LUNCH, now: '2026-12-24T09:00:00.000Z', today: '2026-12-24' },
    );
    expect(overdue.followUp).toEqual({ due: '2026-11-20', done: null });
  });

  it('cleans what is typed and leaves out what is empty', () => {
    const entry = entryOf({ ...anAnswerDraft, note: ' One\r\ntwo\u0000\u202E\uD83D ', issue: ' \n ' });
    expect(entry.note).toBe('One\ntwo\u{FFFD}');
    expect(entry).not.toHaveProperty('issue');
  });

  it('says how long a title may be and how many pages there may be rather than cutting them', () => {
    expect(problemsOf({ title: 'x'.repeat(201) })).toEqual([
      { field: 'title', reason: 'too-long', limit: 200 },
    ]);
    expect(problemsOf({ title: 'x'.repeat(200) })).toEqual([]);
    const pages = Array.from({ length: 21 }, (_, n) => `https://www.gov.uk/${n}`);
    expect(problemsOf({ kind: 'signpost', pages })).toEqual([
      { field: 'pages', reason: 'too-many', limit: 20 },
    ]);
    expect(problemsOf({ kind: 'signpost', pages: [...pages.slice(1), 'https://www.gov.uk/1'] })).toEqual([]);
  });

  it('says how long a note may be rather than cutting it', () => {
    expect(problemsOf({ note: 'x'.repeat(10_001), issue: 'x'.repeat(501) })).toEqual([
      { field: 'issue', reason: 'too-long', limit: 500 },
      { field: 'note', reason: 'too-long', limit: 10_000 },
    ]);
  });

  it('answers every problem at once', () => {
    expect(problemsOf({ minutes: 'x', askedOn: 'x', followUpDue: 'x' })).toHaveLength(3);
  });

  it('dates no entry by a clock that has lost its battery', () => {
    const finished = finishDraft(anAnswerDraft, {
      ...LUNCH,
      now: '1970-01-01T00:03:00.000Z',
      today: '1970-01-01',
    });
    expect(finished).toEqual({ ok: false, problems: [{ field: 'clock', reason: 'before-2000' }] });
  });

  it('dates no change before its entry when the clock was put back', () => {
    const first = entryOf(anAnswerDraft);
    const back = { ...LUNCH, now: '2026-11-13T08:00:00.000Z', today: '2026-11-13' };
    const edited = entryOf({ ...draftFromEntry(first), note: 'Put right' }, back);
    expect(edited).toEqual({ ...first, revision: 2, note: 'Put right', changedAt: first.at });
  });

  it.each([
    // The hour from one to two comes twice on 25 October 2026: first in summer time, then in winter time.
    ['2026-10-25T00:30:00.000Z', 60, '2026-10-25'],
    ['2026-10-25T01:30:00.000Z', 0, '2026-10-25'],
    // Half past midnight on the day after the clocks went forward is still the evening before in UTC.
    ['2026-03-29T23:30:00.000Z', 60, '2026-03-30'],
    ['2026-03-29T00:30:00.000Z', 0, '2026-03-29'],
  ])('stamps the offset in force on a clock-change night: %s', (now, offset, today) => {
    expect(dayInLondon(now)).toBe(today);
    const entry = entryOf({ ...anAnswerDraft, askedOn: today }, { ...LUNCH, now, offset, today });
    expect(entry).toMatchObject({ at: now, offset });
    expect(dayInLondon(entry.askedAt ?? '')).toBe(today);
    expect(Date.parse(entry.askedAt ?? '')).toBeLessThanOrEqual(Date.parse(now));
  });

  it('keeps no minus nought, which a clock in UTC gives', () => {
    expect(Object.is(entryOf(anAnswerDraft, { ...LUNCH, offset: -0 }).offset, 0)).toBe(true);
  });

  it('makes a valid entry or says why not, whatever was typed', () => {
    fc.assert(
      fc.property(anyDraft, entryId, instant, (draft, id, now) => {
        const finished = finishDraft(draft, { id, now, offset: 60, today: dayInLondon(now) });
        if (!finished.ok) return finished.problems.length > 0;
        expect(Entry.parse(finished.entry)).toEqual(finished.entry);
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same entry at the next revision when nothing is changed', () => {
    fc.assert(
      fc.property(anyDraft, entryId, instant, (draft, id, now) => {
        const finishing = { id, now, offset: 60, today: dayInLondon(now) };
        const first = finishDraft(draft, finishing);
        if (!first.ok) return;
        const second = finishDraft(draftFromEntry(first.entry), finishing);
        expect(second).toEqual({ ok: true, entry: { ...first.entry, revision: first.entry.revision + 1 } });
      }),
      { numRuns: 1000 },
    );
  });
});
