import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { fieldName } from '../../lib/feed/field-name';
import { SOURCE_FOLDERS, sourceFile, type SourceKind } from '../../lib/feed/feed-sources';
import { formatSource } from '../../lib/feed/format-source';

/** What can be begun from a template, as it is called on the command line, and where it belongs. */
export const TEMPLATES = {
  forum: 'forums',
  plan: 'plans',
  example: 'examples',
  disclosure: 'disclosures',
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
  return begin(TEMPLATES[template], id, fromTemplate(template, id, today));
}

/** What a template says with the id and the days filled in. */
export function fromTemplate(template: Template | 'list', id: string, today: string): unknown {
  const text = readFileSync(new URL(`./templates/${template}.json`, import.meta.url), 'utf8');
  const gaps = new Map([
    ['id', id],
    ['today', today],
    ['inThreeMonths', monthsAfter(today, 3)],
    ['inSixMonths', monthsAfter(today, 6)],
    ['inTwelveMonths', monthsAfter(today, 12)],
  ]);
  return JSON.parse(text.replace(/\{([a-zA-Z]+)\}/g, (gap, name: string) => gaps.get(name) ?? gap));
}

/** An entry out of what is known of it, whole or not. */
export function begin(kind: SourceKind, id: string, value: unknown): Begun {
  return {
    file: sourceFile(kind, id),
    text: formatSource(value),
    fill: fieldsToFill(SOURCE_FOLDERS[kind].schema, value),
  };
}

/** The fields that a schema will not pass as they are, each once. */
export function fieldsToFill(schema: z.ZodType, value: unknown): readonly string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : [...new Set(read.error.issues.map(({ path }) => fieldName(path, value)))];
}

/** Some months (at most twelve) after a day, never later in its month than the 28th: six after `2026-11-21` is `2027-05-21`. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = month + months;
  const inYear = later > 12 ? later - 12 : later;
  return [later > 12 ? year + 1 : year, inYear, Math.min(date, 28)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
