import type { z } from 'zod';

/** What is wrong with a field, in the kinds that a person needs a sentence for. */
export type RowProblem =
  | 'missing'
  | 'not-one-of'
  | 'not-a-day'
  | 'not-an-instant'
  | 'not-an-address'
  | 'not-an-id'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'wrong-type';

/** The first wrong field of something that is no entry: its name (`where.thread`), what stands there, what is wrong. */
export interface WrongField {
  readonly field: string;
  /** The value as text, cut to {@link VALUE_LIMIT}; empty when there is none. */
  readonly value: string;
  readonly problem: RowProblem;
}

const VALUE_LIMIT = 80;

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<PropertyKey, unknown>)[name]
        : undefined,
    row,
  );
}

function formatProblem(format: string): RowProblem {
  switch (format) {
    case 'date':
      return 'not-a-day';
    case 'datetime':
      return 'not-an-instant';
    case 'url':
      return 'not-an-address';
    default:
      return 'not-an-id';
  }
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): RowProblem {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'too_big':
      return typeof value === 'number' ? 'too-large' : 'too-long';
    case 'too_small':
      return typeof value === 'number' ? 'too-small' : 'missing';
    case 'invalid_format':
      return formatProblem(issue.format);
    case 'invalid_value':
    case 'invalid_union':
      return 'not-one-of';
    default:
      return 'wrong-type';
  }
}

function sayValue(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT)}…` : text;
}

/** The first thing that a schema found wrong with a row. */
export function firstWrongField(error: z.ZodError, row: unknown): WrongField {
  const [issue] = error.issues;
  if (!issue) return { field: '', value: '', problem: 'wrong-type' };
  const value = valueAt(row, issue.path);
  return { field: issue.path.join('.'), value: sayValue(value), problem: problemOf(issue, value) };
}
