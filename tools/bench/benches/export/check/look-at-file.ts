import type { Seen } from '../calls';
import { digestTexts } from './digest-texts';
import { gatherNames } from './gather-names';
import type { Reader } from './readers';
import { textsOf } from './texts-of';
import type { TypedRow } from './typed-row';
import { unescapeXml } from './unpack';
import { VIEWS } from './views';

/** What was seen, from the names of entries and from what their rows say. */
export function seenOf(names: ReadonlySet<string>, rows: readonly TypedRow[] | null): Seen {
  return {
    named: names.size,
    names: digestTexts([...names].toSorted()),
    rows: rows && `${rows.length}, ${digestTexts(rows.map((row) => JSON.stringify(row)))}`,
  };
}

/** Which entries a file names, whatever its length; and what all its cells say, where it is to be read whole. */
export async function lookAtFile(file: Blob, { view, read }: Reader, whole: boolean): Promise<Seen> {
  const names = new Set<string>();
  await textsOf(
    file,
    gatherNames(VIEWS[view].names, (name) => names.add(unescapeXml(name))),
  );
  return seenOf(names, whole ? await read(file) : null);
}
