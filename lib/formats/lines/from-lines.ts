import { Entry } from '../../log/entry';
import { isPlainlyEntry } from '../../log/quick-check/is-plainly-entry';
import { firstWrongField, type WrongField } from '../../log/refused-row';

/** A line that is no entry: which, counted from 1, and its first wrong field; that is empty where the line is no JSON. */
export interface RefusedLine extends WrongField {
  readonly line: number;
}

export interface LinesRead {
  readonly entries: readonly Entry[];
  readonly refused: readonly RefusedLine[];
}

const NOT_JSON = Symbol('not JSON');

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return NOT_JSON;
  }
}

/** Reads NDJSON back. Blank lines and a byte-order mark are passed over; a line that is no entry is refused alone. */
export function fromLines(text: string): LinesRead {
  const entries: Entry[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (isPlainlyEntry(value)) {
      entries.push(value);
      continue;
    }
    const parsed = Entry.safeParse(value, { jitless: true });
    if (parsed.success) entries.push(parsed.data);
    else refused.push({ line: index + 1, ...firstWrongField(parsed.error, value) });
  }
  return { entries, refused };
}
