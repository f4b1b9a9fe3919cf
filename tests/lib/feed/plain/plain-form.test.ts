import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainForm } from '../../../../lib/feed/plain/plain-form';
import { Forum } from '../../../../lib/list/forum';
import { Guidance } from '../../../../lib/list/guidance';
import { Organisation } from '../../../../lib/list/organisation';
import { Plan } from '../../../../lib/list/plan';
import { putOnShelf, type Shelf, textOf } from '../feed-fixtures';

const PARTS = [
  ['forums.json', z.array(Forum)],
  ['organisations.json', z.array(Organisation)],
  ['guidance.json', Guidance],
  ['plans/department-for-education.json', Plan],
] as const;

/** What people, publishers and attackers may put in the place of a value. */
const ODD: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  ' a word ',
  'a\u00A0',
  'ŵ',
  'a'.repeat(601),
  'Not-An-Id',
  'open',
  'verified',
  'not-yet-asked',
  'https',
  '2026-02-30',
  '2026-11-21',
  '2026-11-21T09:00:00Z',
  0,
  -0,
  -1,
  1.5,
  65_536,
  2 ** 53,
  Number.POSITIVE_INFINITY,
  [],
  [[]],
  {},
  { state: 'open' },
  { state: 'open', note: 'and more' },
  { title: 'A page', url: 'javascript:alert(1)' },
  'https://www.netmums.com/coffeehouse/?a=b#c',
  'https://www.netmums.com',
  'https://www.netmums.com:443/',
  'https://someone@www.netmums.com/',
  'HTTPS://WWW.NETMUMS.COM/',
  'https:/www.netmums.com/',
  ' https://www.netmums.com/',
  'https://www.netmums.com/a b',
  'https://www.netmums.com/a\tb',
  'https://www.netmums.com\\a',
  'https://www.netmums.com?a',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://1.2.3.4.com/',
  'https://xn--a/',
  'https://xn--a.com/',
  'https://a_b.com/',
  'https://-a.com/',
  `https://${'a'.repeat(64)}.com/`,
  `https://${'a.'.repeat(126)}com/`,
  'ftp://www.netmums.com/',
];

const NAMES = ['id', 'note', 'words', 'url', 'extra', '__proto__', 'constructor', 'toString'];

type Holder = Record<string, unknown>;

/** All objects and arrays within a value. */
function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

/** One change at one place, chosen by numbers that fast-check makes. */
type Damage = (value: unknown) => void;

const damage: fc.Arbitrary<Damage> = fc
  .record({
    place: fc.nat(),
    field: fc.nat(),
    act: fc.constantFrom('replace', 'remove', 'add', 'undefine'),
    odd: fc.constantFrom(...ODD),
    name: fc.constantFrom(...NAMES),
  })
  .map(({ place, field, act, odd, name }) => (value) => {
    const holders = holdersIn(value);
    const holder = holders[place % holders.length];
    if (holder === undefined) return;
    const fields = Object.keys(holder);
    // JSON knows no array with fields of other names.
    const chosen = fields[field % fields.length] ?? (Array.isArray(holder) ? '0' : name);
    const put = (key: string, held: unknown): void =>
      void Object.defineProperty(holder, key, {
        value: held,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    if (act === 'replace') put(chosen, structuredClone(odd));
    else if (act === 'undefine') put(chosen, undefined);
    else if (act === 'add' && !Array.isArray(holder)) put(name, structuredClone(odd));
    else if (Array.isArray(holder)) holder.pop();
    else Reflect.deleteProperty(holder, chosen);
  });

let shelf: Shelf;
beforeAll(async () => {
  shelf = await putOnShelf();
});

describe.each(PARTS)('The quick check of %s', (path, schema) => {
  const readPart = (): unknown => JSON.parse(textOf(shelf.files.get(path)));

  it('says yes to what was published, or it would save nothing', () => {
    expect(plainForm(schema)(readPart())).toBe(true);
  });

  it('never says yes where the schema refuses or changes anything', () => {
    const isPlain = plainForm(schema);
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const value = readPart();
        for (const harm of damages) harm(value);
        const says = isPlain(value);
        seen[says ? 'yes' : 'no'] += 1;
        if (!says) return;
        const read = schema.safeParse(value, { jitless: true });
        expect(read.success).toBe(true);
        expect(read.data).toStrictEqual(value);
      }),
      { numRuns: 2000 },
    );
    // Damage that was always found, or never, would prove nothing.
    expect(seen.yes).toBeGreaterThan(0);
    expect(seen.no).toBeGreaterThan(0);
  });
});

describe('The quick check of other kinds of schema', () => {
  it.each([
    ['what is filled in though it may be left out', z.object({ a: z.string().default('b').optional() }), {}],
    ['a rule of its own', z.object({ a: z.string().refine((text) => text !== 'x') }), { a: 'x' }],
    ['a rule for the whole', z.object({ a: z.string() }).refine(() => false), { a: 'x' }],
    ['a text made into another', z.object({ a: z.string().toUpperCase() }), { a: 'x' }],
    ['a number made of a text', z.object({ a: z.coerce.number() }), { a: '1' }],
    ['more than is allowed', z.array(z.int()).max(1), [1, 2]],
    ['a pattern that goes on where it stopped', z.string().regex(/^x/g), 'y'],
    ['a pair', z.tuple([z.int()]), ['1']],
  ])('does not say yes to %s', (_, schema: z.ZodType, value) => {
    const isPlain = plainForm(schema);
    expect([isPlain(value), isPlain(value)]).toEqual([false, false]);
  });
});
