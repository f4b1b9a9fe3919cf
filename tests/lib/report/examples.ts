import { createHash } from 'node:crypto';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import { addFile } from '../../../lib/report/add-file';
import type { ImportedFile } from '../../../lib/report/log-set';
import type { Report } from '../../../lib/report/report';
import { figuresOf } from '../../../lib/report/report';
import type { FigureValue } from '../../../lib/report/figure';
import { createLogStore, type LogStore } from '../../../lib/report/store/log-store';

/** What a test cares about in a file; the rest is usual. */
export type FileWish = Partial<Omit<ImportedFile, 'counts' | 'entries' | 'tombstones'>> & {
  readonly entries?: readonly Entry[];
  readonly tombstones?: readonly Tombstone[];
};

/** A file of one author, told apart from others by its name and what it holds. */
export function aFile({ entries = [], tombstones = [], ...wish }: FileWish = {}): ImportedFile {
  const name = wish.name ?? 'robin.json';
  return {
    sha256: createHash('sha256')
      .update(JSON.stringify([name, wish.author, wish.period, entries, tombstones]))
      .digest('hex'),
    name,
    author: { pseudonym: 'Robin', team: 'Childcare', organisation: 'department-for-education' },
    period: { from: '2026-10-01', to: '2026-12-31' },
    createdAt: '2027-01-04T09:00:00Z',
    ...wish,
    counts: { entries: entries.length, tombstones: tombstones.length, refused: 0 },
    entries,
    tombstones,
  };
}

/** The set of these files, added in this order. */
export function storeOf(files: readonly ImportedFile[]): LogStore {
  const store = createLogStore();
  for (const file of files) addFile(store, file);
  return store;
}

/** What a figure of a report says: its number, or in a word why it has none; `undefined` where there is no such figure. */
export function said(report: Report, id: string): number | string | undefined {
  const figure = figuresOf(report).find((one) => one.id === id);
  return figure && sayValue(figure.value);
}

function sayValue(value: FigureValue): number | string {
  return value.is === 'value' ? value.value : value.is === 'not-measurable' ? value.because : value.is;
}
