import { readFileSync } from 'node:fs';
import { fieldName } from '../../lib/feed/field-name';
import { SOURCE_FOLDERS, sourceFile, type SourceKind } from '../../lib/feed/feed-sources';
import { formatSource } from '../../lib/feed/format-source';

/** What can be begun from a template, as it is called on the command line, and where it belongs. */
export const TEMPLATES = {
  forum: 'forums',
  plan: 'plans',
  example: 'examples',
  organisation: 'organisations',
} as const satisfies Readonly<Record<string, SourceKind>>;
export type Template = keyof typeof TEMPLATES;

/** An entry that is begun: where its file belongs, what is in it, and what is still to be filled in. */
export interface Begun {
  /** Below the folder of the sources: `forums/netmums.json`. */
  readonly file: string;
  readonly text: string;
  /** The fields that `check` will not pass as they are, each once: `audience.summary`. */
  readonly fill: readonly string[];
}

/** Begins an entry as it stands on a day. What nobody knows yet is left empty, never guessed. */
export function newEntry(template: Template, id: string, today: string): Begun {
  const text = readFileSync(new URL(`./templates/${template}.json`, import.meta.url), 'utf8');
  const gaps = new Map([
    ['id', id],
    ['today', today],
    ['inSixMonths', sixMonthsAfter(today)],
  ]);
  const value: unknown = JSON.parse(
    text.replace(/\{([a-zA-Z]+)\}/g, (gap, name: string) => gaps.get(name) ?? gap),
  );
  return begin(TEMPLATES[template], id, value);
}

/** An entry out of what is known of it, whole or not. */
export function begin(kind: SourceKind, id: string, value: unknown): Begun {
  const read = SOURCE_FOLDERS[kind].schema.safeParse(value);
  const fields = read.success ? [] : read.error.issues.map(({ path }) => fieldName(path, value));
  return { file: sourceFile(kind, id), text: formatSource(value), fill: [...new Set(fields)] };
}

/** Six months after a day, never later in its month than the 28th: `2026-11-21` gives `2027-05-21`. */
export function sixMonthsAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = month + 6;
  const inYear = later > 12 ? later - 12 : later;
  return [later > 12 ? year + 1 : year, inYear, Math.min(date, 28)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
