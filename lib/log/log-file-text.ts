import { canonicalJson } from './canonical-json';
import type { Entry, Tombstone } from './entry';
import { entryJson } from './entry-json';
import type { LogFile } from './log-file';

/** What stands before the first entry. */
type Head = Omit<LogFile, 'entries' | 'tombstones' | 'counts' | 'sha256'>;
/** What is only known when the last entry has been written. */
type Tail = Pick<LogFile, 'tombstones' | 'counts' | 'sha256'>;

/** What stands in a log file’s text right before its first entry, and after its last. */
export const ENTRIES = '  "entries": [';
export const TOMBSTONES = '  ],\n  "tombstones": [';

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
  const line = 'act' in item ? entryJson(item) : canonicalJson(item);
  return `${isFirst ? '' : ','}\n${line}`;
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
