import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  NO_ANSWERS,
  OPERATOR_KINDS,
  TERM_CHOICES,
  WISHES,
  type Answers,
  type Nominator,
} from '../../../../lib/list/nominate/answers';
import { findProblems } from '../../../../lib/list/nominate/find-problems';
import { readFrontPage } from '../../../../lib/list/nominate/front-page';
import { makeNomination } from '../../../../lib/list/nominate/make-nomination';
import { Nomination } from '../../../../lib/list/nomination';

const NOW = '2026-11-21T12:00:00.000Z';

const BEES: Answers = {
  ...NO_ANSWERS,
  address: 'https://www.bee-talk.example/forum/',
  name: 'Bee Talk',
  stance: 'not-welcome',
  words: 'Please don’t.',
  by: 'The moderators',
};

function problemsOf(nominator: Nominator, answers: Partial<Answers>): readonly string[] {
  return findProblems(nominator, { ...BEES, ...answers }).map(({ question, what }) => `${question}: ${what}`);
}

describe('A nomination', () => {
  it('by those who run the forum holds their wish, their words and what they said of terms', () => {
    const made = makeNomination(
      'administrator',
      { ...BEES, links: 'not-allowed', notes: ' One.\n\nTwo. ' },
      NOW,
    );
    expect(made).toEqual({
      ok: true,
      nomination: {
        format: 'take-part-nomination',
        version: 1,
        host: 'www.bee-talk.example',
        suggestedAt: NOW,
        administrator: {
          name: 'Bee Talk',
          address: 'https://www.bee-talk.example/forum/',
          by: 'The moderators',
          stance: 'not-welcome',
          words: 'Please don’t.',
          terms: {
            privateMessages: 'not-stated',
            account: 'not-stated',
            tag: 'not-stated',
            links: 'not-allowed',
            realNames: 'not-stated',
            notes: ['One.', 'Two.'],
          },
        },
      },
    });
  });

  it('by an official says nothing for those who run the forum, whatever stands in their fields', () => {
    const made = makeNomination('official', { ...BEES, reason: 'Members ask about licences.' }, NOW);
    expect(made).toMatchObject({
      nomination: {
        suggestion: {
          address: 'https://www.bee-talk.example/forum/',
          name: 'Bee Talk',
          reason: 'Members ask about licences.',
        },
      },
    });
    expect(JSON.stringify(made)).not.toContain('Please don’t.');
  });

  it('needs of an official no more than an address', () => {
    expect(makeNomination('official', { ...NO_ANSWERS, address: 'bee-talk.example' }, NOW)).toMatchObject({
      ok: true,
      nomination: { host: 'bee-talk.example', suggestion: { address: 'https://bee-talk.example/' } },
    });
  });
});

describe('What must be put right is told once a question, in the order of the questions', () => {
  test.each<[string, Nominator, Partial<Answers>, readonly string[]]>([
    [
      'nothing is answered',
      'administrator',
      NO_ANSWERS,
      [
        'address: addressMissing',
        'name: nameMissing',
        'stance: stanceMissing',
        'words: wordsMissing',
        'by: byMissing',
      ],
    ],
    ['an official gives no address', 'official', { address: '  ' }, ['address: addressMissing']],
    ['the address is a word', 'official', { address: 'the bee forum' }, ['address: notAnAddress']],
    ['the address is a script', 'official', { address: 'javascript:alert(1)' }, ['address: notAnAddress']],
    [
      'the address is inside a network',
      'official',
      { address: 'http://intranet/forum' },
      ['address: notAnAddress'],
    ],
    ['the contact is a mailbox', 'official', { contactPage: 'jo@bee-talk.example' }, ['contactPage: eMail']],
    [
      'the contact is a member',
      'administrator',
      { contactPage: 'bee-talk.example/members/jo.5/' },
      ['contactPage: personalPage'],
    ],
    ['a person speaks', 'administrator', { by: 'Jo Bloggs' }, ['by: person']],
    ['a person runs it', 'administrator', { operatorName: 'Mrs Bloggs' }, ['operatorName: person']],
    [
      'a kind of body without a body',
      'administrator',
      { operatorKind: 'charity' },
      ['operatorName: operatorMissing'],
    ],
    [
      'their words hold a mailbox',
      'administrator',
      { words: 'Write to mods@bee-talk.example' },
      ['words: eMail'],
    ],
    [
      'one note of many is too long',
      'administrator',
      { notes: `Short.\n${'x'.repeat(601)}` },
      ['notes: tooLong'],
    ],
    ['a stance that nobody offered', 'administrator', { stance: 'not-yet-asked' }, ['stance: stanceMissing']],
  ])('%s', (_, nominator, answers, problems) => {
    expect(problemsOf(nominator, answers)).toEqual(problems);
  });

  it('a forum may be called as a person is, and be run under that name', () => {
    expect(problemsOf('administrator', { name: 'Bee Talk', operatorName: 'Bee Talk' })).toEqual([]);
  });

  it('what is shown of a long answer ends in an ellipsis and in no half character', () => {
    const [problem] = findProblems('official', { ...NO_ANSWERS, address: `🐝`.repeat(80) });
    expect(problem).toMatchObject({ what: 'notAnAddress', given: expect.stringMatching(/^🐝+…$/u) });
  });
});

const some = (offered: readonly string[]) => fc.constantFrom('', ...offered);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constant(''),
  fc.string({ minLength: 595, maxLength: 605 }),
);
const address = fc.oneof(fc.webUrl({ withFragments: true }), fc.domain(), text);

/** Anything that people can leave in the form. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  address,
  name: text,
  stance: some(WISHES),
  words: text,
  by: text,
  privateMessages: some(TERM_CHOICES.privateMessages),
  account: some(TERM_CHOICES.account),
  tag: some(TERM_CHOICES.tag),
  links: some([...TERM_CHOICES.links, 'sometimes']),
  realNames: some(TERM_CHOICES.realNames),
  notes: text,
  audience: text,
  contactPage: address,
  operatorName: text,
  operatorKind: some(OPERATOR_KINDS),
  reason: text,
});

test('Whatever is answered, there are problems or there is a nomination that fits the schema as it stands', () => {
  let made = 0;
  fc.assert(
    fc.property(fc.constantFrom<Nominator>('official', 'administrator'), anyAnswers, (nominator, answers) => {
      const result = makeNomination(nominator, answers, NOW);
      if (result.ok) made += 1;
      const said = result.ok ? result.nomination : result.problems;
      expect(said).toEqual(result.ok ? Nomination.parse(said) : said);
      expect(result.ok || result.problems.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(10);
});

test('A front page that was read is read again as itself', () => {
  fc.assert(
    fc.property(address, (written) => {
      const page = readFrontPage(written);
      expect(page === null ? null : readFrontPage(page)).toBe(page);
    }),
  );
});

test.each([
  ['www.bees.example/forum', 'https://www.bees.example/forum'],
  [' HTTP://Bees.example/#top ', 'http://bees.example/'],
  ['https://www.bees.example/index.php?forums/', 'https://www.bees.example/index.php?forums/'],
  ['https://jo:secret@bees.example/', null],
  ['http://192.168.0.1/', null],
  ['localhost', null],
  ['/forum', null],
  ['mailto:mods@bees.example', null],
])('%s is read as %s', (written, page) => {
  expect(readFrontPage(written)).toBe(page);
});
