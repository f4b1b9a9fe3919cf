import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/log/entry';
import { reduceEntry } from '../../../lib/log/reduce-entry';
import { addFile } from '../../../lib/report/add-file';
import { listConflicts } from '../../../lib/report/conflicts';
import { listRows } from '../../../lib/report/list-rows';
import type { AddedEntries } from '../../../lib/report/log-set';
import { makeReport } from '../../../lib/report/make-report';
import { quarterPeriod } from '../../../lib/report/period';
import { removeFiles } from '../../../lib/report/remove-files';
import type { ReportRequest } from '../../../lib/report/report-request';
import { practiceList } from '../list/fixtures-list';
import { anAnswer } from '../log/examples';
import { plans } from './arbitraries';
import { aFile, said, storeOf } from './examples';

const request: ReportRequest = {
  organisations: ['department-for-education'],
  period: quarterPeriod('2026-11-14'),
  madeOn: '2027-01-05',
  list: practiceList,
  plans,
  expected: [],
};

const nothing: AddedEntries = { fresh: 0, newer: 0, older: 0, duplicate: 0, conflicting: 0, deleted: 0 };
const corrected: Entry = {
  ...anAnswer,
  revision: 2,
  outcome: 'solved',
  changedAt: '2026-11-20T09:00:00.000Z',
};
const first = aFile({ entries: [anAnswer] });

/** What adding a file with an entry says, after one with the first telling of it. */
function added(...entries: readonly Entry[]) {
  return addFile(storeOf([first]), aFile({ name: 'second.json', entries }));
}

describe('A file that is added to the set', () => {
  it('brings an entry that was never seen', () => {
    expect(added({ ...anAnswer, id: '0193a4c5-6b1e-7c3d-8f2a-000000000001' })).toEqual({
      ok: true,
      entries: { ...nothing, fresh: 1 },
    });
  });

  it('corrects one with a higher revision', () => {
    expect(added(corrected)).toEqual({ ok: true, entries: { ...nothing, newer: 1 } });
  });

  it('tells one again, also where it leaves out thread and words', () => {
    expect(added(anAnswer)).toEqual({ ok: true, entries: { ...nothing, duplicate: 1 } });
    const brief = reduceEntry(anAnswer, { threads: false, ownWords: false });
    expect(added(brief)).toEqual({ ok: true, entries: { ...nothing, duplicate: 1 } });
  });

  it('brings an older revision than is there', () => {
    const told = addFile(storeOf([aFile({ entries: [corrected] })]), first);
    expect(told).toEqual({ ok: true, entries: { ...nothing, older: 1 } });
  });

  it('contradicts one at its own revision', () => {
    expect(added({ ...anAnswer, act: { kind: 'clinic' } })).toEqual({
      ok: true,
      entries: { ...nothing, conflicting: 1 },
    });
  });

  it('deletes one', () => {
    const tombstones = [{ id: anAnswer.id, revision: 2, deletedAt: '2026-11-15T09:00:00Z' }];
    const store = storeOf([first]);
    expect(addFile(store, aFile({ tombstones }))).toEqual({ ok: true, entries: { ...nothing, deleted: 1 } });
    expect(said(makeReport(store, request), 'headline/entries')).toBe(0);
    expect(said(makeReport(store, request), 'received/deleted/rows')).toBe(1);
  });

  it('is passed over where its bytes are there already, under whatever name', () => {
    const again = { ...first, name: 'copy of robin.json' };
    expect(addFile(storeOf([first]), again)).toEqual({
      ok: false,
      reason: 'already-there',
      as: 'robin.json',
    });
  });

  it('lends its organisation to entries that name none', () => {
    const store = storeOf([aFile({ entries: [{ ...anAnswer, organisation: null }] })]);
    expect(said(makeReport(store, request), 'headline/entries')).toBe(1);
  });
});

describe('Tellings of one entry that cannot both be right', () => {
  it('are told with both places: two contents at one revision', () => {
    const other = aFile({ name: 'other.json', entries: [{ ...anAnswer, minutes: 20 }] });
    const conflicts = listConflicts(storeOf([first, other]));
    expect(conflicts).toEqual([
      {
        id: anAnswer.id,
        why: 'same-revision',
        revision: 1,
        standing: { file: other.sha256, row: 1 },
        setAside: { file: first.sha256, row: 1 },
      },
    ]);
    expect(listConflicts(storeOf([other, first]))).toEqual(conflicts);
  });

  it('are told where a lower revision was saved later, as by a computer put back from a backup', () => {
    const afterwards = { ...anAnswer, minutes: 20, changedAt: '2026-12-01T09:00:00.000Z' };
    const store = storeOf([
      aFile({ entries: [corrected] }),
      aFile({ name: 'later.json', entries: [afterwards] }),
    ]);
    expect(listConflicts(store).map(({ why, revision }) => [why, revision])).toEqual([['went-back', 1]]);
    expect(said(makeReport(store, request), 'outcomes/solved/entries')).toBe(1);
    expect(said(makeReport(store, request), 'received/conflicts/rows')).toBe(1);
  });

  it('are none where an entry was corrected as it should be', () => {
    expect(listConflicts(storeOf([first, aFile({ entries: [corrected] })]))).toEqual([]);
  });
});

describe('Files that are taken out again', () => {
  it('leave what the others say, and can be added anew', () => {
    const second = aFile({ name: 'second.json', entries: [corrected] });
    const store = storeOf([first, second]);
    expect(removeFiles(store, [second.sha256, 'unknown'])).toBe(1);
    expect(makeReport(store, request)).toEqual(makeReport(storeOf([first]), request));
    expect(addFile(store, second)).toMatchObject({ ok: true, entries: { newer: 1 } });
    expect(makeReport(store, request)).toEqual(makeReport(storeOf([second, first]), request));
  });

  it('leave no gap behind, however many they were', () => {
    const many = aFile({
      name: 'many.json',
      entries: Array.from({ length: 6000 }, (_, n) => ({
        ...anAnswer,
        id: `0193a4c5-6b1e-7c3d-8f2a-${n.toString(16).padStart(12, '0')}`,
      })),
    });
    const store = storeOf([many, first]);
    removeFiles(store, [many.sha256]);
    expect(store.rows).toBe(1);
    expect(makeReport(store, request)).toEqual(makeReport(storeOf([first]), request));
    expect(listRows(store, request, [])).toEqual([{ file: first.sha256, row: 1, id: anAnswer.id }]);
  });
});
