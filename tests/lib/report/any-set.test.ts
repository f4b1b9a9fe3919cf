import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFile } from '../../../lib/report/add-file';
import { listConflicts } from '../../../lib/report/conflicts';
import { listRows } from '../../../lib/report/list-rows';
import { makeReport } from '../../../lib/report/make-report';
import { removeFiles } from '../../../lib/report/remove-files';
import type { ImportedFile } from '../../../lib/report/log-set';
import { figuresOf, type Report } from '../../../lib/report/report';
import { mergeLogs } from '../../../lib/log/merge-logs';
import { file, request } from './arbitraries';
import { aFile, storeOf } from './examples';

const files = fc.array(file, { maxLength: 5 });
const shuffled = files.chain((some) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
);

describe('A report of any set of files', () => {
  it('is the same whatever the order in which they came', () => {
    fc.assert(
      fc.property(shuffled, request, ([one, other], asked) => {
        const [a, b] = [storeOf(one), storeOf(other)];
        expect(makeReport(a, asked)).toEqual(makeReport(b, asked));
        expect(listConflicts(a)).toEqual(listConflicts(b));
      }),
    );
  });

  it('is the same however often each came', () => {
    fc.assert(
      fc.property(files, fc.array(fc.nat(), { maxLength: 5 }), request, (some, again, asked) => {
        const more = again.flatMap((n) => some[n % Math.max(1, some.length)] ?? []);
        expect(makeReport(storeOf([...some, ...more]), asked)).toEqual(makeReport(storeOf(some), asked));
      }),
    );
  });

  it('is the same when files were added and taken out again', () => {
    fc.assert(
      fc.property(files, files, request, (kept, tried, asked) => {
        const store = storeOf([...tried, ...kept]);
        const names = new Set(kept.map(({ sha256 }) => sha256));
        removeFiles(
          store,
          tried.map(({ sha256 }) => sha256).filter((one) => !names.has(one)),
        );
        const plain = storeOf(kept);
        expect(makeReport(store, asked)).toEqual(makeReport(plain, asked));
        expect(listConflicts(store)).toEqual(listConflicts(plain));
      }),
    );
  });

  it('tells of each file what became of every entry', () => {
    fc.assert(
      fc.property(files, file, (before, added) => {
        const store = storeOf(before);
        const told = addFile(store, added);
        if (!told.ok) return;
        const { deleted, ...entries } = told.entries;
        expect(Object.values(entries).reduce((sum, one) => sum + one, 0)).toBe(added.entries.length);
        expect(deleted).toBeLessThanOrEqual(added.tombstones.length);
      }),
    );
  });
});

/** Each id has one content a revision, as where nobody has changed a file by hand. */
const honestFiles = fc.tuple(file, file).map(([one, other]) => {
  const told = new Map(
    [...one.entries, ...other.entries].map((entry) => [`${entry.id} ${entry.revision}`, entry]),
  );
  const honest = ({ name, entries, tombstones }: ImportedFile) =>
    aFile({
      name,
      tombstones,
      entries: entries.flatMap((entry) => told.get(`${entry.id} ${entry.revision}`) ?? []),
    });
  return [honest(one), honest(other)] as const;
});

/** A report without what it says of the files themselves. */
function withoutFiles(report: Report): Report {
  const isOfFiles = (id: string) => /^(received|contributors|headline.contributors)\b/.test(id);
  return {
    ...report,
    headline: report.headline.filter(({ id }) => !isOfFiles(id)),
    tables: report.tables.filter(({ id }) => !isOfFiles(id)),
    sums: report.sums.filter(({ total }) => !isOfFiles(total)),
  };
}

describe('Entries that were sent in other files', () => {
  it('give the same report: that of two files together is that of their logs joined in one', () => {
    fc.assert(
      fc.property(honestFiles, request, ([one, other], asked) => {
        const joined = aFile(mergeLogs(one, other));
        expect(withoutFiles(makeReport(storeOf([joined]), asked))).toEqual(
          withoutFiles(makeReport(storeOf([one, other]), asked)),
        );
      }),
    );
  });

  it('give the same report however they are dealt out', () => {
    fc.assert(
      fc.property(
        honestFiles,
        fc.infiniteStream(fc.nat({ max: 3 })),
        request,
        ([one, other], deal, asked) => {
          const all = [...one.entries, ...other.entries];
          const dealt = all.map((entry) => ({ entry, to: deal.next().value ?? 0 }));
          const again = [0, 1, 2, 3].map((to) =>
            aFile({
              name: `dealt-${to}.json`,
              entries: dealt.flatMap((card) => (card.to === to ? [card.entry] : [])),
              tombstones: to === 0 ? [...one.tombstones, ...other.tombstones] : [],
            }),
          );
          expect(withoutFiles(makeReport(storeOf(again), asked))).toEqual(
            withoutFiles(makeReport(storeOf([one, other]), asked)),
          );
        },
      ),
    );
  });
});

describe('Every figure of any report', () => {
  it('has a name of its own', () => {
    fc.assert(
      fc.property(files, request, (some, asked) => {
        const ids = figuresOf(makeReport(storeOf(some), asked)).map(({ id }) => id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
    );
  });

  it('gives exactly the entries it was made of', () => {
    fc.assert(
      fc.property(files, request, (some, asked) => {
        const store = storeOf(some);
        const wrong = figuresOf(makeReport(store, asked))
          .filter(({ rows, n }) => rows !== null && listRows(store, asked, rows).length !== n)
          .map(({ id }) => id);
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('adds up as the report says it does', () => {
    fc.assert(
      fc.property(files, request, (some, asked) => {
        const report = makeReport(storeOf(some), asked);
        const values = new Map(
          figuresOf(report).map(({ id, value }) => [id, value.is === 'value' ? value.value : 0]),
        );
        for (const { total, parts } of report.sums) {
          const unknown = [total, ...parts].filter((id) => !values.has(id));
          expect(unknown).toEqual([]);
          const sum = parts.reduce((before, part) => before + (values.get(part) ?? 0), 0);
          expect(`${total}: ${sum}`).toBe(`${total}: ${values.get(total)}`);
        }
      }),
    );
  });
});
