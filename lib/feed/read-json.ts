import type { z } from 'zod';
import { fieldName } from './field-name';
import type { Refusal } from './refusal';

/** The answer of one step of accepting a list. */
export type Step<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Refusal };

/** Refuses, in the form that every step answers. */
export function refuse(reason: Refusal): { readonly ok: false; readonly reason: Refusal } {
  return { ok: false, reason };
}

/** The JSON in a file's bytes, which must be UTF-8. */
export function readJson(file: string, bytes: Uint8Array): Step<unknown> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return refuse({ why: 'unreadable', file });
  }
}

/** A file's JSON as its schema reads it: unknown fields are left out, the first wrong one refuses the file. */
export function readAs<T>(file: string, schema: z.ZodType<T>, json: unknown): Step<T> {
  // An extension's content-security policy forbids the code that zod otherwise writes at run time.
  const read = schema.safeParse(json, { jitless: true });
  if (read.success) return { ok: true, value: read.data };
  const [first] = read.error.issues;
  return refuse({
    why: 'invalid',
    file,
    field: fieldName(first?.path ?? [], json),
    problem: first?.message ?? 'Invalid',
  });
}
