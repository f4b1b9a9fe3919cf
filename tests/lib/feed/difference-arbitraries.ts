import fc from 'fast-check';
import { z } from 'zod';
import { same } from '../../../lib/feed/difference/same';
import { Forum } from '../../../lib/list/forum';
import { Guidance } from '../../../lib/list/guidance';
import { Organisation } from '../../../lib/list/organisation';
import { Plan } from '../../../lib/list/plan';
import { FeedIndex, type PublishedList } from '../../../lib/list/published';

/** Lists made from the schemas themselves, and lists in which one field has another value: nothing is left out by hand. */

const LIST = z.object({
  index: FeedIndex,
  forums: z.array(Forum),
  organisations: z.array(Organisation),
  guidance: Guidance,
  plans: z.array(Plan),
});

const STRINGS = [
  'parents-corner',
  'harbour-town-talk',
  'student-hall',
  'department-for-education',
  'Parents’ Corner',
  'We pass members on to you.',
  'The moderators',
  'Answer childcare and school questions within 2 working days.',
  'Answer childcare and school questions within 1 working day.',
  '2026-10-03',
  '2027-01-31',
  '2009-02',
  '2012',
  '2026-04-30T23:00:00Z',
  '2026-05-31T23:00:00Z',
  'https://www.gov.uk/childcare',
  'https://forum.example/contact',
  'parents.example',
  'www.harbour.example',
  '/talk',
  '/community',
  'threads/',
  'board=',
  '0.1.0',
  '1.2.0',
  'forums.json',
  'organisations.json',
  'guidance.json',
  'a'.repeat(64),
  'b'.repeat(64),
];
const NUMBERS = [1, 2, 3, 40, 90, 443, 2012, 8080];

type Schema = z.core.$ZodTypes;

/** What a schema is made of. */
function defOf({ _zod: { def } }: Schema): Schema['_zod']['def'] {
  return def;
}

const fits = (schema: Schema) => (value: unknown) => z.safeParse(schema, value).success;

const made = new WeakMap<Schema, fc.Arbitrary<unknown>>();

/** Any value of a schema. */
function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const arbitrary = made.get(schema) ?? makeArbitrary(schema);
  made.set(schema, arbitrary);
  return arbitrary;
}

function makeArbitrary(schema: Schema): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return fc.constantFrom(...STRINGS.filter(fits(schema)));
    case 'number':
      return fc.constantFrom(...NUMBERS.filter(fits(schema)));
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'union':
      return fc.oneof(...def.options.map((option) => arbitraryOf(option as Schema)));
    case 'optional':
      return fc.option(arbitraryOf(def.innerType as Schema), { nil: undefined });
    case 'default':
      return arbitraryOf(def.innerType as Schema);
    case 'array':
      return fc
        .array(arbitraryOf(def.element as Schema), { maxLength: 3 })
        .map(withoutTwins)
        .filter(fits(schema));
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, each]) => [name, arbitraryOf(each as Schema)]),
        ),
      );
    default:
      throw new Error(`No values are made for the schema "${def.type}"`);
  }
}

const KEYS = ['id', 'organisation', 'forum'];

/** What an entry is known by; undefined for what is no entry. */
function keyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.get(KEYS.find((key) => fields.has(key)) ?? '');
}

/** A published list never has two entries under one id. */
function withoutTwins(values: readonly unknown[]): unknown[] {
  const seen = new Set();
  return values.filter((value) => {
    const key = keyOf(value);
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One place in a list: how to get there, what may stand there, what stands there. */
interface Spot {
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
  readonly value: unknown;
}

function spotsIn({ path, schema, value }: Spot): Spot[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, each]) =>
        spotsIn({
          path: [...path, name],
          schema: each as Schema,
          value: new Map<string, unknown>(Object.entries(value ?? {})).get(name),
        }),
      );
    case 'array':
      return [
        { path, schema, value },
        ...(Array.isArray(value) ? value : []).flatMap((item: unknown, place) =>
          spotsIn({ path: [...path, place], schema: def.element as Schema, value: item }),
        ),
      ];
    case 'default':
      return spotsIn({ path, schema: def.innerType as Schema, value });
    case 'optional': {
      const within = value === undefined ? [] : spotsIn({ path, schema: def.innerType as Schema, value });
      return [{ path, schema, value }, ...within];
    }
    case 'union': {
      const option = def.options.find((each) => fits(each as Schema)(value));
      return [{ path, schema, value }, ...(option ? spotsIn({ path, schema: option as Schema, value }) : [])];
    }
    default:
      return [{ path, schema, value }];
  }
}

function put(whole: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((item: unknown, place) => (place === step ? put(item, rest, value) : item));
  }
  const fields = new Map<string, unknown>(Object.entries(whole ?? {}));
  return Object.fromEntries(fields.set(String(step), put(fields.get(String(step)), rest, value)));
}

/** Whether a path leads into a list inside an entry. What a plan says about one forum is an entry too. */
function isInItem(path: Spot['path']): boolean {
  const entry = path[0] === 'plans' && path[2] === 'forums' ? 2 : 1;
  return path.filter((step) => typeof step === 'number').length > entry;
}

/** What differs in every issue and is no change. */
const ISSUE = ['format', 'licence', 'sequence', 'issuedAt', 'refreshBy', 'expiresAt', 'parts'];

const isList = (value: unknown): value is PublishedList => fits(LIST)(value);

/** Any list that could be published. */
export const lists: fc.Arbitrary<PublishedList> = arbitraryOf(LIST).filter(isList);

/** One place where a list may change. */
export interface Field extends Spot {
  /** `forums.0.stance.words`. */
  readonly name: string;
  readonly other: fc.Arbitrary<unknown>;
  /** Whether it is one single value of an entry: no list, no item of one, no whole union, and not the entry's id. */
  readonly single: boolean;
}

/** Every place of a list where another value is a change, with the values it could have instead. */
export function fieldsOf(list: PublishedList): readonly Field[] {
  return spotsIn({ path: [], schema: LIST, value: list })
    .filter(
      ({ path, schema }) =>
        defOf(schema).type !== 'literal' && !(path[0] === 'index' && ISSUE.includes(String(path[1]))),
    )
    .map((spot) => ({
      ...spot,
      name: spot.path.join('.'),
      other: arbitraryOf(spot.schema).filter((other) => !same(other, spot.value)),
      single:
        !['array', 'union'].includes(defOf(spot.schema).type) &&
        !KEYS.includes(String(spot.path.at(-1))) &&
        !isInItem(spot.path),
    }));
}

/** The list with another value in one place. */
export function withOther(list: PublishedList, { path }: Field, other: unknown): PublishedList {
  return put(list, path, other) as PublishedList;
}
