import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptSnapshot } from '../../../lib/feed/accept-snapshot';
import type { Refusal } from '../../../lib/feed/refusal';
import { practiceList } from '../list/fixtures-list';
import {
  bytesOf,
  changeIndex,
  practiceSources,
  putOnShelf,
  replacePart,
  republish,
  type Shelf,
} from './feed-fixtures';

async function refusalOf(shelf: Shelf): Promise<Refusal | null> {
  const accepted = await acceptSnapshot(shelf.index(), shelf.using);
  return accepted.ok ? null : accepted.reason;
}

describe('A list that was built is accepted', () => {
  it('and says what its sources say', async () => {
    const shelf = await putOnShelf();
    const accepted = await acceptSnapshot(shelf.index(), shelf.using);
    expect(accepted.ok && accepted.list.forums.map(({ id }) => id)).toEqual(
      practiceList.forums.map(({ id }) => id).toSorted(),
    );
    expect(accepted.ok && accepted.list.plans).toEqual(practiceList.plans);
    expect(accepted.ok && accepted.list.index.parts.map(({ path }) => path)).toEqual([
      'forums.json',
      'organisations.json',
      'guidance.json',
      'plans/department-for-education.json',
      'plans/department-for-work-and-pensions.json',
    ]);
  });

  it('with the very bytes it was read from, the index first', async () => {
    const shelf = await putOnShelf();
    const accepted = await acceptSnapshot(shelf.index(), shelf.using);
    expect(accepted.ok && accepted.files.map(({ path, bytes }) => [path, bytes])).toEqual([...shelf.files]);
  });

  it('although it has fields of a later day, which are left out', async () => {
    const shelf = await putOnShelf();
    changeIndex(shelf, (index) => ({ ...index, colour: 'blue' }));
    await republish(shelf, 'forums.json', (forums: object[]) =>
      forums.map((forum) => ({ ...forum, mood: 'calm' })),
    );
    const accepted = await acceptSnapshot(shelf.index(), shelf.using);
    expect(accepted.ok && accepted.list.forums.some((forum) => 'mood' in forum)).toBe(false);
    expect(accepted.ok).toBe(true);
  });

  it('by a newer Take Part than it asks for', async () => {
    const shelf = await putOnShelf();
    const accepted = await acceptSnapshot(shelf.index(), { ...shelf.using, clientVersion: '1.12' });
    expect(accepted.ok).toBe(true);
  });
});

describe('A list is refused as a whole, and says why', () => {
  it('when there is no index', async () => {
    const { using } = await putOnShelf();
    expect(await acceptSnapshot(null, using)).toEqual({
      ok: false,
      reason: { why: 'missing', file: 'feed.json' },
    });
  });

  it.each([
    ['empty', ''],
    ['a page that asks for a password', '<!doctype html><title>Sign in</title>'],
    ['cut off', '{"format": 1, "feed": "prac'],
  ])('when the index is %s', async (_, text) => {
    const shelf = await putOnShelf();
    shelf.files.set('feed.json', bytesOf(text));
    expect(await refusalOf(shelf)).toEqual({ why: 'unreadable', file: 'feed.json' });
  });

  it('when the index is not UTF-8', async () => {
    const shelf = await putOnShelf();
    shelf.files.set('feed.json', Uint8Array.of(0x7b, 0xff, 0x7d));
    expect(await refusalOf(shelf)).toEqual({ why: 'unreadable', file: 'feed.json' });
  });

  it('when a field of the index is missing or wrong', async () => {
    const shelf = await putOnShelf();
    changeIndex(shelf, (index) => ({ ...index, sequence: undefined }));
    expect(await refusalOf(shelf)).toMatchObject({ why: 'invalid', file: 'feed.json', field: 'sequence' });
    changeIndex(shelf, (index) => ({ ...index, sequence: 1, parts: [{ path: '../../secrets.json' }] }));
    expect(await refusalOf(shelf)).toMatchObject({
      why: 'invalid',
      file: 'feed.json',
      field: 'parts[0].path',
    });
  });

  it('when it was written for a newer Take Part, whatever else is in it', async () => {
    const shelf = await putOnShelf();
    changeIndex(shelf, () => ({ format: 2, minimumClient: '0.10.0' }));
    expect(await refusalOf(shelf)).toEqual({
      why: 'newer-client',
      file: 'feed.json',
      needs: '0.10.0',
      has: '0.1.0',
    });
  });

  it.each(['forums.json', 'organisations.json', 'guidance.json'])(
    'when the index leaves out %s',
    async (part) => {
      const shelf = await putOnShelf();
      changeIndex(shelf, (index) => ({ ...index, parts: index.parts.filter(({ path }) => path !== part) }));
      expect(await refusalOf(shelf)).toEqual({ why: 'parts', file: 'feed.json', part });
    },
  );

  it('when the index has a part twice', async () => {
    const shelf = await putOnShelf();
    changeIndex(shelf, (index) => ({ ...index, parts: [...index.parts, index.parts[0]] }));
    expect(await refusalOf(shelf)).toEqual({ why: 'parts', file: 'feed.json', part: 'forums.json' });
  });

  it('when a part is not there, or fetching it fails', async () => {
    const shelf = await putOnShelf();
    shelf.files.delete('guidance.json');
    expect(await refusalOf(shelf)).toEqual({ why: 'missing', file: 'guidance.json' });
    const offline = { ...shelf.using, readPart: () => Promise.reject(new Error('offline')) };
    expect(await acceptSnapshot(shelf.index(), offline)).toEqual({
      ok: false,
      reason: { why: 'missing', file: 'forums.json' },
    });
  });

  it('when a part is cut short', async () => {
    const shelf = await putOnShelf();
    const bytes = shelf.files.get('forums.json') ?? new Uint8Array();
    shelf.files.set('forums.json', bytes.slice(0, -1));
    expect(await refusalOf(shelf)).toEqual({
      why: 'wrong-size',
      file: 'forums.json',
      bytes: bytes.length - 1,
      stated: bytes.length,
    });
  });

  it('when any byte of any part is another', async () => {
    const shelf = await putOnShelf();
    const parts = [...shelf.files].filter(([path]) => path !== 'feed.json');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async ([path, bytes], at, by) => {
          const bent = new Uint8Array(bytes);
          const n = at % bent.length;
          bent[n] = (bent[n] ?? 0) ^ by;
          shelf.files.set(path, bent);
          expect(await refusalOf(shelf)).toEqual({ why: 'changed', file: path });
          shelf.files.set(path, bytes);
        },
      ),
    );
  });

  it('when a part is not what it should be although its SHA-256 is right', async () => {
    const shelf = await putOnShelf();
    await replacePart(shelf, 'guidance.json', 'values: []');
    expect(await refusalOf(shelf)).toEqual({ why: 'unreadable', file: 'guidance.json' });
    await replacePart(shelf, 'guidance.json', '{}');
    expect(await refusalOf(shelf)).toMatchObject({ why: 'invalid', file: 'guidance.json', field: 'values' });
  });

  it('when a required field of a forum is missing, and says whose', async () => {
    const shelf = await putOnShelf();
    await republish(shelf, 'forums.json', ([first, ...others]: object[]) => [
      { ...first, stance: undefined },
      ...others,
    ]);
    expect(await refusalOf(shelf)).toMatchObject({
      why: 'invalid',
      file: 'forums.json',
      field: 'adviser-exchange.stance',
    });
  });

  it('when a link would run a script', async () => {
    const shelf = await putOnShelf();
    await republish(shelf, 'forums.json', ([first, ...others]: { operator: object }[]) => [
      { ...first, operator: { ...first?.operator, contact: 'javascript:alert(1)' } },
      ...others,
    ]);
    expect(await refusalOf(shelf)).toMatchObject({
      why: 'invalid',
      field: 'adviser-exchange.operator.contact',
    });
  });

  it('when a plan lies in the file of another organisation', async () => {
    const shelf = await putOnShelf();
    await republish(shelf, 'plans/department-for-education.json', (plan: object) => ({
      ...plan,
      organisation: 'welsh-government',
    }));
    expect(await refusalOf(shelf)).toMatchObject({
      why: 'invalid',
      file: 'plans/department-for-education.json',
      field: 'organisation',
    });
  });

  it('when a plan is of an organisation, or speaks of a forum, that the list does not have', async () => {
    const bodies = practiceList.organisations.filter(({ id }) => id !== 'department-for-work-and-pensions');
    expect(await refusalOf(await putOnShelf(practiceSources({ organisations: bodies })))).toEqual({
      why: 'unknown-reference',
      file: 'plans/department-for-work-and-pensions.json',
      field: 'organisation',
      id: 'department-for-work-and-pensions',
    });
    const forums = practiceList.forums.filter(({ id }) => id !== 'savings-club');
    expect(await refusalOf(await putOnShelf(practiceSources({ forums })))).toEqual({
      why: 'unknown-reference',
      file: 'plans/department-for-work-and-pensions.json',
      field: 'forums[2].forum',
      id: 'savings-club',
    });
  });
});

describe('Whatever bytes come', () => {
  it('nothing is thrown', async () => {
    const { using } = await putOnShelf();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), async (bytes) => {
        expect((await acceptSnapshot(bytes, using)).ok).toBe(false);
      }),
    );
  });
});
