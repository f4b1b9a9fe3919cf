import type { z } from 'zod';
import { fieldName } from './field-name';
import { formatSource } from './format-source';
import type { SourceProblem } from './source-problem';
import { tellIssue } from './tell-issue';

/** One source as it was read: what it says where it is valid, and everything that is wrong with it. */
export interface SourceRead<T> {
  readonly value: T | null;
  readonly problems: readonly SourceProblem[];
}

/**
 * Reads the text of one source by its schema. A source with unknown fields or in another format still gives its value,
 * so that one check can report everything.
 */
export function readSource<T>(file: string, text: string, schema: z.ZodType<T>): SourceRead<T> {
  const json = parseJson(text);
  if (!json.ok) {
    return {
      value: null,
      problems: [
        {
          file,
          field: 'the whole file',
          reason: json.reason,
        },
      ],
    };
  }
  const read = schema.safeParse(json.value, { jitless: true });
  if (!read.success) {
    const problems = read.error.issues.map((issue) => ({
      file,
      field: fieldName(issue.path, json.value),
      reason: tellIssue(issue, json.value),
    }));
    return { value: null, problems };
  }
  const unknown = unknownFields(json.value, read.data).map((path) => ({
    file,
    field: fieldName(path, json.value),
    reason: 'No such field, so nobody would ever see it: correct its name, or take it out.',
  }));
  const problems = unknown.length > 0 ? unknown : findFormatProblem(file, text, json.value, read.data);
  return { value: read.data, problems };
}

/** The text of a source in the one format; null where it is not valid or holds fields that the schema does not know. */
export function formatText(text: string, schema: z.ZodType): string | null {
  const json = parseJson(text);
  const read = json.ok ? schema.safeParse(json.value, { jitless: true }) : null;
  if (!json.ok || !read?.success || unknownFields(json.value, read.data).length > 0) return null;
  return formatSource(inSchemaOrder(json.value, read.data));
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: tellBroken(text, error instanceof Error ? error.message : '') };
  }
}

/** What the parser stumbled on, by the line after which a person finds it, in one sentence. */
function tellBroken(text: string, said: string): string {
  const [, what, at] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(said) ?? [];
  if (what !== undefined && at !== undefined) {
    const line = text.slice(0, Number(at)).trimEnd().split('\n').length;
    return `Not JSON, line ${line}: ${what.replaceAll(/\s+/g, ' ')}.`;
  }
  return /end of JSON/.test(said)
    ? 'Not JSON: it ends too early, so put back what was cut off.'
    : `Not JSON: ${said.replaceAll(/\s+/g, ' ')}.`;
}

/** The paths of fields that a schema read over. */
function unknownFields(written: unknown, read: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (!isThing(written) || !isThing(read)) return [];
  return Object.keys(written).flatMap((key) => {
    const step = [...path, Array.isArray(written) ? Number(key) : key];
    return key in read ? unknownFields(Reflect.get(written, key), Reflect.get(read, key), step) : [step];
  });
}

function findFormatProblem(file: string, text: string, written: unknown, read: unknown): SourceProblem[] {
  const wanted = formatSource(inSchemaOrder(written, read));
  if (text === wanted) return [];
  const is = text.split('\n');
  const should = wanted.split('\n');
  const line = should.findIndex((one, n) => one !== is[n]);
  const wants = (should[line] ?? '').trim();
  const shown =
    line === -1
      ? 'in which the file ends before this'
      : `in which this line ${wants ? `reads ${wants}` : 'is empty'}`;
  return [
    {
      file,
      field: `line ${(line === -1 ? should.length : line) + 1}`,
      reason: `Not in the one format, ${shown}: “npm run feed -- format” puts it right.`,
      untidy: true,
    },
  ];
}

/** What is written, with its fields in the order of the schema and its texts as the schema reads them. */
function inSchemaOrder(written: unknown, read: unknown): unknown {
  if (!isThing(written) || !isThing(read)) return read;
  if (Array.isArray(written)) return written.map((item, n) => inSchemaOrder(item, Reflect.get(read, n)));
  return Object.fromEntries(
    Object.keys(read)
      .filter((key) => key in written)
      .map((key) => [key, inSchemaOrder(Reflect.get(written, key), Reflect.get(read, key))]),
  );
}

function isThing(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}
