import { canonicalJson } from './canonical-json';
import type { Entry, Tombstone } from './entry';
import type { LogFile } from './log-file';

/** What stands before the first entry. */
type Head = Omit<LogFile, 'entries' | 'tombstones' | 'counts' | 'sha256'>;
/** What is only known when the last entry has been written. */
type Tail = Pick<LogFile, 'tombstones' | 'counts' | 'sha256'>;

const ENTRIES = '  "entries": [';
const TOMBSTONES = '  ],\n  "tombstones": [';

/** A field of the file itself, for people to read. */
function writeField(name: string, value: unknown): string {
  return `  "${name}": ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
}

/** The beginning of a log file's text, up to its first entry. */
export function logFileHead(head: Head): string {
  const fields = Object.entries(head).map(([name, value]) => `${writeField(name, value)},\n`);
  return `{\n${fields.join('')}${ENTRIES}`;
}

/** One entry or tombstone on a line of its own, in canonical JSON: the line's bytes are what the checksum is made of. */
export function logFileLine(item: Entry | Tombstone, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${canonicalJson(item)}`;
}

/** The end of a log file's text, from its last entry on. */
export function logFileTail({ tombstones, counts, sha256 }: Tail): string {
  const lines = tombstones.map((tombstone, place) => logFileLine(tombstone, place === 0));
  return `\n${TOMBSTONES}${lines.join('')}\n  ],\n${writeField('counts', counts)},\n${writeField('sha256', sha256)}\n}\n`;
}

/**
 * The text of a log file: JSON that people can read too, one entry a line, ended by a line feed. It can be written
 * entry by entry, and it holds no half characters.
 */
export function logFileText(file: LogFile): string {
  const { entries, tombstones, counts, sha256, ...head } = file;
  const lines = entries.map((entry, place) => logFileLine(entry, place === 0));
  return logFileHead(head) + lines.join('') + logFileTail({ tombstones, counts, sha256 });
}

/**
 * The canonical JSON of a log file's entries, cut out of its text as it stands; null when the text is not laid out as
 * {@link logFileText} does, as after an editor has saved it: then the entries have to be written anew.
 */
export function cutCanonicalEntries(text: string): string | null {
  const start = text.indexOf(ENTRIES);
  const end = text.lastIndexOf(`\n${TOMBSTONES}`);
  if (start < 0 || end < start + ENTRIES.length) return null;
  if (end === start + ENTRIES.length) return '[]';
  // Inside a JSON string a line feed is always written `\n`, so that those in the text only part the entries.
  return `[${text.slice(start + ENTRIES.length + 1, end).replaceAll(',\n', ',')}]`;
}
