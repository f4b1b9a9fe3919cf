import type { z } from 'zod';

/** Answers whether a schema would give back the very value that it was given: nothing refused, added, cut or left out. */
export type IsPlain = (value: unknown) => boolean;

/** For the kinds of schema that the quick check does not know. */
export function asTheSchemaSays(schema: z.ZodType): IsPlain {
  return (value) => {
    const read = schema.safeParse(value, { jitless: true });
    return read.success && Object.is(read.data, value);
  };
}

/** What a schema asks beside its kind. */
export function checksOf(schema: z.ZodType): readonly z.core.$ZodCheckDef[] {
  return (schema.def.checks ?? []).map((check) => check._zod.def);
}

/** A pattern that goes on where it stopped has no answer of its own. */
export function remembers({ global, sticky }: RegExp): boolean {
  return global || sticky;
}
