import { Dexie, type Table } from 'dexie';
import type { Plan } from '../list/plan';
import { Commentary } from '../report/commentary';
import type { ExpectedContributor } from '../report/report-request';

/** A file of the manager’s set, whole, as it came. */
export interface ReportFileRow {
  /** The order in which they came. */
  readonly n?: number;
  readonly name: string;
  readonly bytes: Blob;
  /** Logs inside it that were taken out again, by SHA-256: a packed file holds several. */
  readonly without: readonly string[];
}

/** What a manager wrote about one report. */
export interface ReportWordsRow {
  /** The organisations and the first day of the period. */
  readonly report: string;
  readonly organisations: string;
  readonly from: string;
  readonly words: Commentary;
}

/** What a file in the remembered folder was known by when it was last looked at. */
export interface SeenFile {
  readonly size: number;
  readonly lastModified: number;
  /** Of its bytes as they lie there, packed or not. Hexadecimal. */
  readonly sha256: string;
}

/** The folder that colleagues’ files are looked for in, and what was seen there, by path inside it. */
export interface KeptFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly seen: ReadonlyMap<string, SeenFile>;
}

/** One answer of the manager’s, by name. */
type ReportSettingRow =
  | { readonly name: 'folder'; readonly value: KeptFolder }
  | { readonly name: 'expected'; readonly value: readonly ExpectedContributor[] }
  /** Earlier versions of plans, beside those of the list. */
  | { readonly name: 'plans'; readonly value: readonly Plan[] };

/** The manager’s own database: other people’s logs never mix with one’s own. The set of files is the truth; a report is computed from it. */
export class ReportDatabase extends Dexie {
  declare files: Table<ReportFileRow, number>;
  declare words: Table<ReportWordsRow, string>;
  declare settings: Table<ReportSettingRow, string>;

  constructor(name = 'take-part-report') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ files: '++n', words: 'report, [organisations+from]', settings: 'name' });
  }
}

/** Every file of the set, one after the other in the order in which they came. */
export async function* eachReportFile(
  db: ReportDatabase,
): AsyncGenerator<ReportFileRow & { readonly n: number }> {
  for (const n of await db.files.orderBy('n').primaryKeys()) {
    const row = await db.files.get(n);
    if (row) yield { ...row, n };
  }
}

/** Keeps files, all of them or none. Answers their numbers. Throws what the database throws, such as a full disk. */
export async function keepReportFiles(
  db: ReportDatabase,
  files: readonly Omit<ReportFileRow, 'n'>[],
): Promise<readonly number[]> {
  return db.transaction('rw', db.files, () => db.files.bulkAdd([...files], { allKeys: true }));
}

/** Takes one log out of a kept file; the file goes when none is left in it. */
export async function leaveOut(
  db: ReportDatabase,
  n: number,
  sha256: string,
  isLast: boolean,
): Promise<void> {
  if (isLast) await db.files.delete(n);
  else
    await db.files
      .where('n')
      .equals(n)
      .modify((row) => ({ ...row, without: [...row.without, sha256] }));
}

function nameOf(organisations: readonly string[]): string {
  return organisations.toSorted().join(' ');
}

function wordsIn(row: ReportWordsRow | undefined): Commentary | null {
  const parsed = Commentary.safeParse(row?.words, { jitless: true });
  return parsed.success ? parsed.data : null;
}

/** The words that are kept for a report, and those of the last report before it. */
export async function readWords(
  db: ReportDatabase,
  organisations: readonly string[],
  from: string,
): Promise<{ readonly kept: Commentary | null; readonly last: Commentary | null }> {
  const name = nameOf(organisations);
  const rows = await db.words
    .where('[organisations+from]')
    .between([name, ''], [name, from], true, true)
    .toArray();
  const before = rows.filter((row) => row.from < from).at(-1);
  const kept = rows.find((row) => row.from === from);
  return { kept: wordsIn(kept), last: wordsIn(before) };
}

/** Keeps the words of a report. */
export async function keepWords(
  db: ReportDatabase,
  organisations: readonly string[],
  from: string,
  words: Commentary,
): Promise<void> {
  const name = nameOf(organisations);
  await db.words.put({ report: `${name} ${from}`, organisations: name, from, words });
}

/** Whose files are expected; nobody where nobody was named. */
export async function readExpectedPeople(db: ReportDatabase): Promise<readonly ExpectedContributor[]> {
  const row = await db.settings.get('expected');
  return row?.name === 'expected' ? row.value : [];
}

/** Keeps whose files are expected. */
export async function keepExpectedPeople(
  db: ReportDatabase,
  expected: readonly ExpectedContributor[],
): Promise<void> {
  await db.settings.put({ name: 'expected', value: expected });
}

/** The earlier versions of plans that were added; none where none were. */
export async function readEarlierPlans(db: ReportDatabase): Promise<readonly Plan[]> {
  const row = await db.settings.get('plans');
  return row?.name === 'plans' ? row.value : [];
}

/** Keeps the earlier versions of plans. */
export async function keepEarlierPlans(db: ReportDatabase, plans: readonly Plan[]): Promise<void> {
  await db.settings.put({ name: 'plans', value: plans });
}

/** The remembered folder; null where there is none. */
export async function readKeptFolder(db: ReportDatabase): Promise<KeptFolder | null> {
  const row = await db.settings.get('folder');
  return row?.name === 'folder' ? row.value : null;
}

/** Remembers a folder and what was seen there, in the place of any other; null forgets it. What is in it stays as it is. */
export async function keepFolder(db: ReportDatabase, folder: KeptFolder | null): Promise<void> {
  if (folder) await db.settings.put({ name: 'folder', value: folder });
  else await db.settings.delete('folder');
}
