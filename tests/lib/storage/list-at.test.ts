import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptSnapshot } from '../../../lib/feed/accept-snapshot';
import { advise } from '../../../lib/list/advise';
import { Address } from '../../../lib/list/address';
import { originPatterns } from '../../../lib/list/address-patterns';
import type { Forum } from '../../../lib/list/forum';
import type { PublishedList } from '../../../lib/list/published';
import { compileRecogniser } from '../../../lib/list/recognise';
import { Database } from '../../../lib/storage/database';
import { readFirst } from '../../../lib/storage/first-read';
import { keepPackaged } from '../../../lib/storage/packaged-list';
import { readForums, readListNear, readNamedForums, readOrigins } from '../../../lib/storage/published-list';
import { practiceSources, putOnShelf } from '../feed/feed-fixtures';
import { aKey, trusting } from '../feed/key-fixtures';
import { aForum, aPlan, aPlanForum } from '../list/fixtures';
import { education, educationPlan, pensionsPlan, practiceList } from '../list/fixtures-list';

const NOW = '2026-11-21T12:00:00Z';
const person = { organisation: education, role: 'an adviser' };
const boards: readonly Forum[] = Array.from({ length: 300 }, (_, n) =>
  aForum({
    name: `Board ${n}`,
    addresses: [
      Address.parse({
        // Boards share hosts, and some have the hosts below another's.
        host: n % 3 === 0 ? 'boards.example' : n % 3 === 1 ? `b${n % 7}.boards.example` : `b${n}.example`,
        paths: [`/${n % 5}`],
        subdomains: n % 2 === 0,
      }),
    ],
  }),
);
const planned = boards.slice(0, 40).map(({ id }) => aPlanForum({ forum: id }));

let db: Database;
let whole: PublishedList;
const name = `near-${Math.random()}`;

beforeAll(async () => {
  const sources = practiceSources({
    forums: [...practiceList.forums, ...boards],
    plans: [
      { ...educationPlan, forums: [...educationPlan.forums, ...planned] },
      { ...pensionsPlan, forums: [...pensionsPlan.forums, ...planned.slice(20)] },
      aPlan({ organisation: practiceList.organisations.at(-1)?.id ?? '', forums: planned.slice(30) }),
    ],
  });
  const shelf = await putOnShelf(sources);
  const accepted = await acceptSnapshot(shelf.index(), shelf.using);
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.reason));
  const { list, parts } = accepted;
  whole = list;
  db = new Database(name);
  const { feed, sequence } = list.index;
  const taken = { list, parts, ratchet: { feed, sequence, sha256: 'a'.repeat(64) } };
  await keepPackaged(db, { feed, packaged: trusting(await aKey('every week', { feed })), taken });
});
afterAll(() => db.delete());

/** What a list says at an address: the place it is, and the advice there. */
function sayAt(list: PublishedList | null, address: string) {
  const place = list && compileRecogniser(list.forums).recognise(address);
  return list && place ? advise({ list, place, person, now: NOW }) : null;
}

describe('What the list says at one place', () => {
  const addresses = fc
    .tuple(
      fc.constantFrom('', 'b1.', 'b2.', 'www.', 'x.b3.'),
      fc.constantFrom(
        'boards.example',
        'b5.example',
        'b11.example',
        'parents-corner.example',
        'elsewhere.example',
      ),
      fc.constantFrom('', '/0', '/1/thread', '/4', '/threads/a.12/'),
    )
    .map(([front, host, path]) => `https://${front}${host}${path}`);

  it('is what the whole list says there, on any address', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        expect(sayAt(await readListNear(db, { address }), address)).toEqual(sayAt(whole, address));
      }),
    );
  });

  it('is found by the quick look as well', async () => {
    const address = 'https://boards.example/0/thread';
    const first = await readFirst(indexedDB, { address }, name);
    expect(sayAt(first?.list ?? null, address)).not.toBeNull();
    expect(sayAt(first?.list ?? null, address)).toEqual(sayAt(whole, address));
  });

  it('is found by a forum that was chosen by hand', async () => {
    const [board] = boards.slice(35);
    const near = await readListNear(db, { forum: board?.id ?? '' });
    expect(near?.forums.map(({ id }) => id)).toContain(board?.id);
    expect(near?.plans).toHaveLength(3);
  });

  it('leaves the forums and plans of other places unread', async () => {
    const near = await readListNear(db, { address: 'https://b11.example/1' });
    expect(near?.forums.length).toBeLessThan(60);
    expect((await readListNear(db, null))?.forums).toEqual([]);
    expect((await readListNear(db, { address: 'no address at all' }))?.forums).toEqual([]);
  });

  it('knows every organisation and all of the guidance wherever it is', async () => {
    const near = await readListNear(db, null);
    expect(near?.organisations).toEqual(whole.organisations);
    expect(near?.guidance).toEqual(whole.guidance);
    expect(near?.index).toEqual(whole.index);
  });

  it('is none before a list is kept', async () => {
    const empty = new Database(`empty-${Math.random()}`);
    expect(await readListNear(empty, { address: 'https://boards.example/' })).toBeNull();
    expect(await readOrigins(empty)).toEqual([]);
    await empty.delete();
  });
});

describe('The forums that an entry names', () => {
  it('are found by their ids wherever the person is, and those that the list no longer has are left out', async () => {
    const [board] = boards.slice(35);
    const ids = ['parents-corner', board?.id ?? '', 'closed-long-ago'];
    const named = await readNamedForums(db, ids);
    expect(named).toEqual(whole.forums.filter(({ id }) => ids.includes(id)));
    expect(named).toHaveLength(2);
    expect(await readNamedForums(db, [])).toEqual([]);
  });
});

describe('All the forums of the list', () => {
  it('are read when they are looked for, and the same ones are not read again', async () => {
    const held = { rows: [] };
    const forums = await readForums(db, held);
    expect(forums).toEqual(whole.forums);
    const again = await readForums(db, held);
    expect(again.every((forum, n) => forum === forums[n])).toBe(true);
  });

  it('give their origins without being read', async () => {
    const origins = await readOrigins(db);
    expect([...new Set(origins.flat())].toSorted()).toEqual(originPatterns(whole.forums));
    expect(origins).toHaveLength(whole.forums.length);
  });
});
