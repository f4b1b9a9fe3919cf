import type { Entry } from '../../../../../lib/log/entry';
import { rowsOfEntries } from './rows-of-entries';
import type { TypedRow } from './typed-row';

/** What `dexie-export-import` writes, as far as it is looked at. */
interface DexieFile {
  readonly data: {
    readonly data: readonly {
      readonly tableName: string;
      readonly rows: readonly { readonly entry: Entry }[];
    }[];
  };
}

const parse = async <Whole>(file: Blob): Promise<Whole> => JSON.parse(await file.text()) as Whole;

/** The entries of a log file. */
export async function rowsOfLogFile(file: Blob): Promise<readonly TypedRow[]> {
  return rowsOfEntries((await parse<{ readonly entries: readonly Entry[] }>(file)).entries);
}

/** The entries of a plain array of them. */
export async function rowsOfArray(file: Blob): Promise<readonly TypedRow[]> {
  return rowsOfEntries(await parse<readonly Entry[]>(file));
}

/** The entries of a file with one on each line. */
export async function rowsOfLines(file: Blob): Promise<readonly TypedRow[]> {
  const lines = (await file.text()).trimEnd().split('\n');
  return rowsOfEntries(lines.map((line) => JSON.parse(line) as Entry));
}

/** The entries in the copy of a whole database. */
export async function rowsOfDexie(file: Blob): Promise<readonly TypedRow[]> {
  const { data } = await parse<DexieFile>(file);
  const rows = data.data.find(({ tableName }) => tableName === 'entries')?.rows ?? [];
  return rowsOfEntries(rows.map(({ entry }) => entry));
}
