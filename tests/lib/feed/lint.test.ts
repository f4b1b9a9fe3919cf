import { describe, expect, it } from 'vitest';
import { LINT_RULES, lintSources } from '../../../lib/feed/lint/index';
import { aForum } from '../list/fixtures';
import { LINT_EXAMPLES } from './lint-examples';
import { ON, soundSources } from './sound-sources';

const context = { on: ON, unread: new Set<string>() };

it('Sound sources break no rule', () => {
  expect(lintSources(soundSources(), context)).toEqual([]);
});

it('Every rule has examples of what it catches', () => {
  expect(LINT_RULES.map(({ id }) => id)).toEqual(Object.keys(LINT_EXAMPLES));
});

describe.each(LINT_RULES)('The rule "$id" says so when', ({ id, find }) => {
  it.each(LINT_EXAMPLES[id] ?? [])('$says', ({ sources, file, field }) => {
    const problems = find(sources, context);
    expect(problems.map((problem) => [problem.file, problem.field])).toContainEqual([file, field]);
    // One sentence: what is wrong, a colon, what to do.
    for (const { reason } of problems) expect(reason).toMatch(/^[A-Z“\d].*: \S.*\.$/);
  });

  it('and says nothing of sound sources', () => {
    expect(find(soundSources(), context)).toEqual([]);
  });
});

describe('Nobody is told twice or wrongly', () => {
  it('a reference to a file that could not be read is left to that file', () => {
    const sources = soundSources({ forums: [] });
    const unread = new Set(['forums/parents-corner.json']);
    expect(lintSources(sources, { on: ON, unread })).toEqual([]);
  });

  it('of two forums with one address only the later is told', () => {
    const twins = ['A', 'B'].map((name) => aForum({ name, addresses: [{ host: 'twins.example' }] }));
    const found = lintSources(soundSources({ forums: [...soundSources().forums, ...twins] }), context);
    expect(found.map(({ file }) => file)).toEqual(['forums/b.json']);
  });

  it('a forum with one address inside the exception of another keeps both', () => {
    const own = aForum({
      name: 'Own',
      addresses: [
        { host: 'bees.example', except: ['/clinic'] },
        { host: 'bees.example', paths: ['/clinic/ask'] },
      ],
    });
    expect(lintSources(soundSources({ forums: [...soundSources().forums, own] }), context)).toEqual([]);
  });

  it('letters of other writings are joined as their writers join them', () => {
    const forums = [...soundSources().forums, aForum({ id: 'joined', name: 'می‌خواهم 👩‍🌾' })];
    expect(lintSources(soundSources({ forums }), context)).toEqual([]);
  });

  it('a list of 10,000 forums is looked at in one go, every pair of addresses included', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      aForum({
        id: `f-${n}`,
        name: `F ${n}`,
        addresses: [{ host: `f-${n}.example`, subdomains: n % 2 === 0 }],
      }),
    );
    const inner = aForum({ id: 'z', name: 'Z', addresses: [{ host: 'talk.f-4.example' }] });
    const found = LINT_RULES.find(({ id }) => id === 'overlaps')?.find(
      soundSources({ forums: [...many, inner] }),
      context,
    );
    expect(found?.map(({ file }) => file)).toEqual(['forums/f-4.json']);
  });

  it('a forum that leaves out what is another’s overlaps with nobody', () => {
    const forums = [
      ...soundSources().forums,
      aForum({ name: 'Wide', addresses: [{ host: 'bees.example', except: ['/clinic'] }] }),
      aForum({ name: 'Inner', addresses: [{ host: 'bees.example', paths: ['/clinic'] }] }),
    ];
    expect(lintSources(soundSources({ forums }), context)).toEqual([]);
  });

  it('time alone makes nothing wrong but what is due', () => {
    const later = lintSources(soundSources(), { ...context, on: '2028-01-01' });
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ due }) => due === true)).toBe(true);
  });

  it('and a clock that is behind makes nothing wrong at all', () => {
    expect(lintSources(soundSources(), { ...context, on: '2020-01-01' })).toEqual([]);
  });
});
