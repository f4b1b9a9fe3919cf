import { z } from 'zod';
import { asTheSchemaSays, checksOf, type IsPlain } from './ask-schema';
import { plainNumber } from './plain-number';
import { plainPage } from './plain-page';
import { plainText } from './plain-text';

/**
 * A quick check made of a schema, several times as fast as the schema itself. What is published was written by the same
 * schemas, so of a list of ten thousand forums almost everything is plain. Only a yes means something: after a no the schema
 * decides, so that it goes on being the one description of what is valid and the one to say what is wrong.
 *
 * It knows the few kinds of schema that lists are made of, and asks the schema of any other kind.
 */
export function plainForm(schema: z.ZodType): IsPlain {
  if (schema instanceof z.ZodObject) return plainObject(schema);
  if (schema instanceof z.ZodArray) return plainArray(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return plainUnion(schema);
  // An absent field is told from a present one by the object that it is in.
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return plainForm(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return isOneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return isOneOf([...schema.values]);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodURL) return plainPage(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate) return plainText(schema);
  if (schema instanceof z.ZodNumber) return plainNumber(schema);
  return asTheSchemaSays(schema);
}

function isOneOf(values: readonly unknown[]): IsPlain {
  const known = new Set(values);
  return (value) => known.has(value);
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plainObject(schema: z.ZodObject): IsPlain {
  if (schema.def.catchall !== undefined || checksOf(schema).length > 0) return asTheSchemaSays(schema);
  const fields = Object.entries(schema.shape).map(([name, field]) => ({
    name,
    mayBeAbsent: field instanceof z.ZodOptional && givesNothingForNothing(field),
    isPlain: plainForm(field as z.ZodType),
  }));
  return (value) => {
    if (!isFields(value)) return false;
    let known = 0;
    for (const { name, mayBeAbsent, isPlain } of fields) {
      const held = value[name];
      if (held === undefined) {
        if (!mayBeAbsent || name in value) return false;
      } else {
        if (!isPlain(held)) return false;
        known += 1;
      }
    }
    let all = 0;
    for (const _ in value) all += 1;
    // As many as are known: none is left that the schema would leave out.
    return all === known;
  };
}

/** One that is left out may be filled in all the same. */
function givesNothingForNothing(schema: z.ZodOptional): boolean {
  const read = schema.safeParse(undefined, { jitless: true });
  return read.success && read.data === undefined;
}

function plainArray(schema: z.ZodArray): IsPlain {
  const isPlain = plainForm(schema.element as z.ZodType);
  const [check, ...others] = checksOf(schema);
  const least = check === undefined ? 0 : leastOf(check);
  if (least === null || others.length > 0) return asTheSchemaSays(schema);
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return false;
    for (const item of value) if (!isPlain(item)) return false;
    return true;
  };
}

function plainUnion(schema: z.ZodDiscriminatedUnion): IsPlain {
  const { discriminator } = schema.def;
  const options = new Map<unknown, IsPlain>();
  for (const option of schema.options) {
    if (!(option instanceof z.ZodObject)) return asTheSchemaSays(schema);
    const name: unknown = option.shape[discriminator];
    const isPlain = plainForm(option);
    if (name instanceof z.ZodLiteral) for (const value of name.values) options.set(value, isPlain);
    else if (name instanceof z.ZodEnum) for (const value of name.options) options.set(value, isPlain);
    else return asTheSchemaSays(schema);
  }
  return (value) => isFields(value) && options.get(value[discriminator])?.(value) === true;
}

/** The least length that a check asks for; null for any other check. */
function leastOf(check: z.core.$ZodCheckDef): number | null {
  return check.check === 'min_length' ? (check as z.core.$ZodCheckMinLengthDef).minimum : null;
}
