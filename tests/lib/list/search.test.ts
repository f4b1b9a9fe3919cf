import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forum } from '../../../lib/list/forum';
import { searchExamples, searchForums } from '../../../lib/list/search';
import { wordsOf } from '../../../lib/list/search-words';
import { anExample, aForum } from './fixtures';
import { parentsCorner, practiceList, studentHall } from './fixtures-list';

const moneySaver = aForum({
  name: 'Money Saving Expert',
  addresses: [{ host: 'forums.moneysaving.example' }],
  audience: { summary: 'Consumers', segments: ['consumers'] },
  operator: { name: 'The editors', kind: 'company' },
});
const hafan = aForum({
  name: 'Tŷ Hafan',
  audience: { summary: 'Rhieni yng Nghymru', segments: ['parents'] },
});
const finance = aForum({
  id: 'personal-finance',
  name: 'r/PersonalFinance',
  addresses: [{ host: 'www.board.example', paths: ['/r/PersonalFinance'] }],
});
const mumsboard = aForum({ name: 'Mumsboard' });
const mums = aForum({ name: 'Mums of Harbour Town' });
const forums = [...practiceList.forums, moneySaver, hafan, finance, mumsboard, mums];

const names = (words: string, among: readonly Forum[] = forums) =>
  searchForums(among, words).map(({ name }) => name);

describe('searching the list of forums', () => {
  it.each([
    ['corner', 'Parents’ Corner'],
    ['parents corner', 'Parents’ Corner'],
    ['Parents’ Corner', 'Parents’ Corner'],
    ['parent’s cor', 'Parents’ Corner'],
    ["parent's cor", 'Parents’ Corner'],
    ['cor par', 'Parents’ Corner'],
    ['parentscorner', 'Parents’ Corner'],
    ['ty hafan', 'Tŷ Hafan'],
    ['TŶ HAFAN', 'Tŷ Hafan'],
    ['MSE', 'Money Saving Expert'],
    ['moneysaving', 'Money Saving Expert'],
    ['money-saving', 'Money Saving Expert'],
    ['forums.moneysaving.example', 'Money Saving Expert'],
    ['mums board', 'Mumsboard'],
    ['r/personalfinance', 'r/PersonalFinance'],
    ['board.example/r/PersonalFinance', 'r/PersonalFinance'],
    ['soldiers', 'Barrack Room'],
    ['harbour town talk', 'Harbour Town Talk'],
  ])('%s finds %s first', (words, name) => {
    expect(names(words)[0]).toBe(name);
  });

  it('finds what begins like a word, not what merely contains it', () => {
    expect(names('orner')).toEqual([]);
  });

  it('wants every word', () => {
    expect(names('corner')).toContain('Parents’ Corner');
    expect(names('corner soldiers')).toEqual([]);
  });

  it('puts a name before an address, and an address before an audience', () => {
    const named = aForum({ name: 'Garden' });
    const addressed = aForum({ name: 'Plot', addresses: [{ host: 'garden.example' }] });
    const about = aForum({ name: 'Arbour', audience: { summary: 'Garden owners', segments: ['owners'] } });
    expect(names('garden', [about, addressed, named])).toEqual(['Garden', 'Plot', 'Arbour']);
  });

  it('puts a whole word before the start of one', () => {
    expect(names('mums').slice(0, 2)).toEqual(['Mums of Harbour Town', 'Mumsboard']);
  });

  it('is by name where nothing else decides', () => {
    expect(names('', [studentHall, parentsCorner])).toEqual(['Parents’ Corner', 'Student Hall']);
    expect(names('’ …', [studentHall, parentsCorner])).toHaveLength(2);
  });

  it('reads a new list anew', () => {
    expect(names('gardeners', [parentsCorner])).toEqual([]);
    expect(names('gardeners', [parentsCorner, aForum({ name: 'Gardeners' })])).toEqual(['Gardeners']);
  });

  it('leaves the list as it was', () => {
    const before = [...forums];
    names('mums');
    expect(forums).toEqual(before);
  });
});

describe('whatever is typed', () => {
  const letters = [..."abcmprstoeŷéÉ’ '-"];
  const typed = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
  const listed = fc.constantFrom(...forums);

  it('only listed forums are found, each once', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (words) => {
        const found = searchForums(forums, words);
        expect(new Set(found).size).toBe(found.length);
        expect(forums).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });

  it('case and accents do not matter', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const found = searchForums(forums, words);
        expect(searchForums(forums, words.toUpperCase())).toEqual(found);
        expect(searchForums(forums, words.normalize('NFD'))).toEqual(found);
        expect(searchForums(forums, words.normalize('NFD').replaceAll(/\p{M}/gu, ''))).toEqual(found);
      }),
    );
  });

  it('a forum is found by the starts of the words of its name, in any order', () => {
    const asked = listed.chain((forum) =>
      fc.tuple(
        fc.constant(forum),
        fc.shuffledSubarray([...wordsOf(forum.name)], { minLength: 1 }),
        fc.integer({ min: 1, max: 8 }),
      ),
    );
    fc.assert(
      fc.property(asked, ([forum, words, length]) => {
        const question = words.map((word) => word.slice(0, length)).join(' ');
        expect(searchForums(forums, question)).toContain(forum);
      }),
    );
  });

  it('another word never finds more', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcmprstoe'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(listed, word, (forum, more) => {
        const fewer = searchForums(forums, `${forum.audience.summary} ${more}`);
        expect(searchForums(forums, forum.audience.summary)).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });

  it('another letter never finds more', () => {
    fc.assert(
      fc.property(listed, fc.integer({ min: 1, max: 20 }), (forum, length) => {
        const longer = searchForums(forums, forum.name.slice(0, length + 1));
        expect(searchForums(forums, forum.name.slice(0, length))).toEqual(
          expect.arrayContaining([...longer]),
        );
      }),
    );
  });
});

describe('a list of 10,000 forums', () => {
  it('is searched whole, and finds the one', () => {
    const needle = aForum({ name: 'Heron Watch' });
    const many = Array.from({ length: 9999 }, (_, n) => ({
      ...parentsCorner,
      id: `forum-${n}`,
      name: `Forum ${n}`,
    }));
    const all = [...many, needle];
    expect(searchForums(all, 'h')[0]).toBe(needle);
    expect(searchForums(all, 'heron w')).toEqual([needle]);
    expect(searchForums(all, 'forum')).toHaveLength(9999);
    expect(searchForums(all, 'forum 77')[0]?.name).toBe('Forum 77');
  });
});

describe('searching the worked examples', () => {
  const examples = [
    anExample({ title: 'Somebody posts a number', keywords: ['national insurance', 'personal data'] }),
    anExample({
      title: 'A journalist asks',
      situation: 'A journalist writes in the thread.',
      keywords: ['press'],
    }),
    anExample({ title: 'A petition', why: 'Petitions are Parliament’s.', keywords: ['campaign'] }),
  ];
  const titles = (words: string) => searchExamples(examples, words).map(({ title }) => title);

  it.each([
    ['national ins', ['Somebody posts a number']],
    ['press', ['A journalist asks']],
    ['journalist thread', ['A journalist asks']],
    ['parliaments', ['A petition']],
    ['campaign petition', ['A petition']],
    ['nothing of the kind', []],
  ])('%s', (words, expected) => {
    expect(titles(words)).toEqual(expected);
  });

  it('no words show all, by title', () => {
    expect(titles('')).toEqual(['A journalist asks', 'A petition', 'Somebody posts a number']);
  });
});
