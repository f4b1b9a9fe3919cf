import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicHalf } from '../../../../lib/feed/key-private';
import { makeManagedSchema } from '../../../../lib/feed/policy/managed-schema';
import { MOST_DEPARTMENT_LISTS, Policy } from '../../../../lib/feed/policy/policy';
import { NOTHING_SET } from '../../../../lib/feed/policy/policy-read';
import { readPolicy } from '../../../../lib/feed/policy/read-policy';
import { aKey } from '../key-fixtures';

const central = publicHalf(await aKey('central', { feed: 'cross-government' }));
const own = publicHalf(await aKey('education', { feed: 'education-own-list' }));
const KNOWN = ['department-for-education'];
const isListed = (id: string): boolean => KNOWN.includes(id);

const list = { address: 'https://lists.example.gov.uk/take-part', keys: [central] };
const department = {
  address: 'https://lists.example.gov.uk/education/',
  keys: [own],
  organisation: 'department-for-education',
};
const GOOD = {
  list,
  departmentLists: [department],
  organisation: 'department-for-education',
  retentionMonths: 24,
};
const trust = (key: typeof own) => ({ keys: [key], retired: [], statements: [] });
const READ = {
  list: { feed: 'cross-government', base: 'https://lists.example.gov.uk/take-part/', trust: trust(central) },
  departmentLists: [
    {
      feed: 'education-own-list',
      base: 'https://lists.example.gov.uk/education/',
      trust: trust(own),
      organisation: 'department-for-education',
    },
  ],
  organisation: 'department-for-education',
  retentionMonths: 24,
};

describe('what an organisation’s IT sets', () => {
  it('is read whole', async () => {
    expect(await readPolicy(GOOD, isListed)).toEqual({ set: READ, problems: [] });
  });

  it.each([[{}], [undefined], [null], ['policy'], [7], [[]]])(
    'is nothing where there is nothing: %j',
    async (given) => {
      expect(await readPolicy(given, isListed)).toEqual({ set: NOTHING_SET, problems: [] });
    },
  );

  it.each([
    [{ retention: 24 }, 'retention', 'unknown-name', {}],
    [{ list: 'https://lists.example.gov.uk/' }, 'list', 'no-list', { list: null }],
    [{ list: { ...list, address: 'lists.example' } }, 'list.address', 'no-address', { list: null }],
    [{ list: { ...list, address: 7 } }, 'list.address', 'no-address', { list: null }],
    [
      { list: { ...list, address: 'https://lists.example/?desk=7' } },
      'list.address',
      'no-address',
      { list: null },
    ],
    [{ list: { address: list.address } }, 'list.keys', 'no-keys', { list: null }],
    [{ list: { ...list, keys: [] } }, 'list.keys', 'no-keys', { list: null }],
    [{ list: { ...list, keys: [central, own] } }, 'list.keys', 'no-keys', { list: null }],
    [{ list: { ...list, keys: [{ ...central, id: own.id }] } }, 'list.keys', 'no-keys', { list: null }],
    [{ departmentLists: department }, 'departmentLists', 'no-list', { departmentLists: [] }],
    [{ departmentLists: [null] }, 'departmentLists[0]', 'no-list', { departmentLists: [] }],
    [
      { departmentLists: [{ ...department, keys: [central] }] },
      'departmentLists[0]',
      'twice',
      { departmentLists: [] },
    ],
    [{ departmentLists: [department, department] }, 'departmentLists[1]', 'twice', {}],
    [
      { departmentLists: [{ ...department, organisation: 'Education' }] },
      'departmentLists[0].organisation',
      'no-organisation',
      { departmentLists: [] },
    ],
    [{ organisation: 'Education' }, 'organisation', 'no-organisation', { organisation: null }],
    [
      { organisation: 'ministry-of-magic' },
      'organisation',
      'organisation-not-listed',
      { organisation: null },
    ],
    [{ retentionMonths: 0 }, 'retentionMonths', 'no-months', { retentionMonths: null }],
    [{ retentionMonths: '24' }, 'retentionMonths', 'no-months', { retentionMonths: null }],
    [{ retentionMonths: 1.5 }, 'retentionMonths', 'no-months', { retentionMonths: null }],
    [{ retentionMonths: 601 }, 'retentionMonths', 'no-months', { retentionMonths: null }],
  ])('%j is told alone, and the rest is used', async (bad, name, why, lost) => {
    expect(await readPolicy({ ...GOOD, ...bad }, isListed)).toEqual({
      set: { ...READ, ...lost },
      problems: [{ name, why }],
    });
  });

  it('tells everything that is wrong with a list', async () => {
    const { problems } = await readPolicy({ list: {} }, isListed);
    expect(problems.map(({ name }) => name)).toEqual(['list.address', 'list.keys']);
  });

  it('takes no more departments’ own lists than anybody needs', async () => {
    const many = await Promise.all(
      Array.from({ length: MOST_DEPARTMENT_LISTS + 1 }, async (_, n) => ({
        ...department,
        keys: [publicHalf(await aKey(`own ${n}`, { feed: `own-${n}` }))],
      })),
    );
    const { set, problems } = await readPolicy({ departmentLists: many }, isListed);
    expect(set.departmentLists).toHaveLength(MOST_DEPARTMENT_LISTS);
    expect(problems).toEqual([{ name: 'departmentLists', why: 'too-many' }]);
  });

  it('is read whatever it is: what is used is valid, and what is not is told', async () => {
    const part = fc.oneof(fc.jsonValue(), fc.constant(list), fc.constant(GOOD.organisation), fc.integer());
    const anything = fc.dictionary(
      fc.constantFrom('list', 'departmentLists', 'organisation', 'retentionMonths', 'more', '__proto__'),
      part,
    );
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        const { set, problems } = await readPolicy(given, isListed);
        const used = Object.entries(set).filter(([, value]) => value !== null && value !== undefined);
        for (const [name] of used.filter(([, value]) => !Array.isArray(value)))
          expect(Reflect.get(Policy.shape, name).safeParse(Reflect.get(given, name)).success).toBe(true);
        for (const name of Object.keys(given)) {
          const isUsed = used.some(
            ([one, value]) => one === name && !(Array.isArray(value) && value.length === 0),
          );
          const isTold = problems.some((problem) => problem.name.startsWith(name));
          const isEmpty = JSON.stringify(Reflect.get(given, name)) === '[]' && name === 'departmentLists';
          expect(isUsed || isTold || isEmpty).toBe(true);
        }
      }),
    );
  });
});

describe('the schema for Chrome', () => {
  const schema = JSON.parse(makeManagedSchema()) as { properties: object };

  it('has every setting, each with its type and what it is', () => {
    expect(schema).toMatchObject({
      type: 'object',
      properties: {
        list: { type: 'object', properties: { address: { type: 'string' }, keys: { type: 'array' } } },
        departmentLists: { type: 'array', items: { type: 'object' } },
        organisation: { type: 'string', title: 'Organisation' },
        retentionMonths: { type: 'integer' },
      },
    });
    expect(Object.keys(schema.properties)).toEqual(Object.keys(Policy.shape));
  });

  it('says types and no more, so that what is wrong is told by us', () => {
    const words = new Set<string>();
    const walk = (at: Record<string, unknown>): void => {
      for (const word of Object.keys(at)) words.add(word);
      if (at['items']) walk(at['items'] as Record<string, unknown>);
      for (const one of Object.values(Object(at['properties']))) walk(one as Record<string, unknown>);
    };
    walk(schema as unknown as Record<string, unknown>);
    expect([...words].toSorted()).toEqual(['description', 'items', 'properties', 'title', 'type']);
  });
});

describe('the page for administrators', () => {
  it('gives an example that is read without a fault', async () => {
    const page = readFileSync('docs/managed-policy.md', 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const { set, problems } = await readPolicy(JSON.parse(example), isListed);
    expect(problems).toEqual([]);
    expect(set).toMatchObject({ organisation: 'department-for-education', retentionMonths: 24 });
    expect(set.departmentLists).toHaveLength(1);
    for (const name of Object.keys(Policy.shape)) expect(page).toContain(`| \`${name}\``);
  });
});
