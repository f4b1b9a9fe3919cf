import { describe, expect, it } from 'vitest';
import { acceptSnapshot, type ReadPart } from '../../../lib/feed/accept-snapshot';
import { aForum } from '../list/fixtures';
import { parentsCorner, practiceList } from '../list/fixtures-list';
import { changeIndex, practiceSources, putOnShelf, replacePart, type Shelf, textOf } from './feed-fixtures';

/** The practice list and so many more forums. */
function withForums(count: number) {
  const more = Array.from({ length: count }, (_, n) => aForum({ name: `Board ${n}` }));
  return practiceSources({ forums: [...practiceList.forums, ...more] });
}

const forumParts = (shelf: Shelf): string[] =>
  [...shelf.files.keys()].filter((path) => path.startsWith('forums'));

describe('The forums of a list', () => {
  it('are one part while they are few', async () => {
    expect(forumParts(await putOnShelf(withForums(92)))).toEqual(['forums.json']);
  });

  it.each([
    [93, 1],
    [1600, 2],
  ])('are several where they are many: %i more forums, named by %i digits', async (count, digits) => {
    const shelf = await putOnShelf(withForums(count));
    const paths = forumParts(shelf);
    expect(paths.length).toBeGreaterThan(14 ** digits);
    expect(paths).toEqual(paths.toSorted());
    for (const path of paths) expect(path).toMatch(new RegExp(`^forums/[0-9a-f]{${digits}}\\.json$`));
    const accepted = await acceptSnapshot(shelf.index(), shelf.using);
    expect(accepted.ok && accepted.list.forums.map(({ id }) => id).toSorted()).toEqual(
      withForums(count)
        .forums.map(({ id }) => id)
        .toSorted(),
    );
  });

  it('stay in their parts whatever becomes of another', async () => {
    const before = await putOnShelf(withForums(300));
    const sources = withForums(300);
    const after = await putOnShelf({
      ...sources,
      forums: sources.forums
        .slice(0, -1)
        .map((forum) => (forum.id === parentsCorner.id ? { ...forum, name: 'Renamed' } : forum)),
    });
    const changed = forumParts(after).filter(
      (path) => textOf(after.files.get(path)) !== textOf(before.files.get(path)),
    );
    expect(changed.length).toBeLessThanOrEqual(2);
    expect(changed.some((path) => textOf(after.files.get(path)).includes('Renamed'))).toBe(true);
  });

  it('are refused with the part that is wrong', async () => {
    const shelf = await putOnShelf(withForums(300));
    await replacePart(shelf, 'forums/a.json', '[{}]');
    expect(await acceptSnapshot(shelf.index(), shelf.using)).toMatchObject({
      ok: false,
      reason: { why: 'invalid', file: 'forums/a.json' },
    });
  });

  it('are missing where there is no part of them', async () => {
    const shelf = await putOnShelf(withForums(300));
    changeIndex(shelf, (index) => ({
      ...index,
      parts: index.parts.filter(({ path }) => !path.startsWith('forums')),
    }));
    expect(await acceptSnapshot(shelf.index(), shelf.using)).toMatchObject({
      ok: false,
      reason: { why: 'parts', part: 'forums.json' },
    });
  });
});

describe('A part that was read before', () => {
  /** What was read of the practice list, and what is asked for when it is read once more. */
  async function readTwice(wish: {
    readonly clientVersion?: string;
    readonly bend?: (part: ReadPart) => ReadPart;
  }) {
    const shelf = await putOnShelf();
    const first = await acceptSnapshot(shelf.index(), shelf.using);
    if (!first.ok) throw new Error(first.reason.why);
    const asked: string[] = [];
    const again = await acceptSnapshot(shelf.index(), {
      ...shelf.using,
      ...(wish.clientVersion && { clientVersion: wish.clientVersion }),
      readKnown: async () => first.parts.map(wish.bend ?? ((part) => part)),
      readPart: (path) => {
        asked.push(path);
        return shelf.using.readPart(path);
      },
    });
    return { first, again, asked };
  }

  it('is neither fetched nor read again, and is the very same', async () => {
    const { first, again, asked } = await readTwice({});
    expect(asked).toEqual([]);
    expect(again.ok && again.list).toEqual(first.list);
    expect(again.ok && again.parts[0]).toBe(first.parts[0]);
  });

  it('is read again by another version of Take Part, which may find more in it', async () => {
    const { first, asked } = await readTwice({ clientVersion: '0.2.0' });
    expect(asked).toEqual(first.parts.map(({ path }) => path));
  });

  it('is read again where it changed, and it alone', async () => {
    const { asked } = await readTwice({
      bend: (part) => (part.path === 'guidance.json' ? { ...part, sha256: 'b'.repeat(64) } : part),
    });
    expect(asked).toEqual(['guidance.json']);
  });
});

describe('A large list', () => {
  it('lets others have their turn between its parts', async () => {
    const shelf = await putOnShelf(withForums(300));
    let rests = 0;
    await acceptSnapshot(shelf.index(), {
      ...shelf.using,
      rest: async () => {
        rests += 1;
      },
    });
    expect(rests).toBe(shelf.files.size - 1);
  });
});
