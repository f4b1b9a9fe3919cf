import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GeneratedI18nStructure } from '#i18n';
import { compareLists } from '../../../lib/feed/difference';
import { tellChange } from '../../../lib/feed/sentences';
import type { ChangeText } from '../../../lib/feed/sentences/say';
import type { Forum } from '../../../lib/list/forum';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import {
  aForum,
  aList,
  anExample,
  anOrganisation,
  aPlan,
  aPlanForum,
  aStance,
  someGuidance,
  source,
} from '../list/fixtures';

function tell(old: PublishedList, next: PublishedList): readonly string[] {
  return compareLists(old, next).map((change) => tellChange(change, t));
}

const education = anOrganisation({ name: 'Department for Education' });

function forumChanged(was: Partial<Forum>, now: Partial<Forum>): readonly string[] {
  const list = (wish: Partial<Forum>) =>
    aList({
      forums: [aForum({ name: 'Netmums', operator: { name: 'Netmums', kind: 'company' }, ...wish })],
      organisations: [education],
    });
  return tell(list(was), list(now));
}

function planChanged(was: Parameters<typeof aPlanForum>[0], now: Parameters<typeof aPlanForum>[0]) {
  const list = (here: Parameters<typeof aPlanForum>[0]) =>
    aList({
      forums: [aForum()],
      organisations: [education],
      plans: [aPlan({ forums: [aPlanForum(here)] })],
    });
  return tell(list(was), list(now));
}

test('every text that a sentence is made of is in the file of texts', () => {
  type Missing = Exclude<ChangeText, keyof GeneratedI18nStructure>;
  const missing: Record<Missing, never> = {};
  expect(missing).toEqual({});
});

describe('a forum', () => {
  test('is added with its stance, and removed', () => {
    const netmums = aForum({ name: 'Netmums', stance: { name: 'not-yet-asked' } });
    expect(tell(aList(), aList({ forums: [netmums] }))).toEqual([
      'Netmums: added to the list, stance “not yet asked”',
    ]);
    expect(tell(aList({ forums: [netmums] }), aList())).toEqual(['Netmums: removed']);
  });

  test('is renamed, and everything else is told under its new name', () => {
    expect(
      forumChanged(
        { id: 'netmums', reviewBy: '2027-05-21' },
        { id: 'netmums', name: 'Netmums Coffeehouse', reviewBy: '2027-11-21' },
      ),
    ).toEqual([
      'Netmums Coffeehouse: renamed, it was “Netmums”',
      'Netmums Coffeehouse: next review changed from “21 May 2027” to “21 November 2027”',
    ]);
  });

  test('takes another stance, in its operator’s words', () => {
    expect(
      forumChanged(
        { stance: { name: 'not-yet-asked' } },
        {
          stance: {
            name: 'by-referral',
            words: 'We will pass members on to you.',
            by: 'The moderators',
            on: '2026-11-02',
            source,
          },
        },
      ),
    ).toEqual([
      'Netmums: stance changed from “not yet asked” to “by referral” (The moderators: “We will pass members on to you.”)',
    ]);
    expect(forumChanged({ stance: aStance('welcome') }, { stance: { name: 'not-yet-asked' } })).toEqual([
      'Netmums: stance changed from “welcome” to “not yet asked”',
    ]);
  });

  test('says the same thing in other words', () => {
    const stance = { name: 'welcome', by: 'The moderators', on: '2026-10-03', source } as const;
    expect(
      forumChanged(
        { stance: { ...stance, words: 'Come in.' } },
        { stance: { ...stance, words: 'Come in and say who you are.' } },
      ),
    ).toEqual(['Netmums: operator’s words changed from “Come in.” to “Come in and say who you are.”']);
  });

  test('changes its terms, and each is told by itself', () => {
    const terms: Forum['terms'] = {
      privateMessages: 'not-stated',
      account: 'not-stated',
      tag: 'not-stated',
      links: 'allowed',
      realNames: 'not-stated',
      notes: [],
    };
    expect(
      forumChanged(
        { terms },
        {
          terms: {
            ...terms,
            privateMessages: 'if-a-member-asks',
            links: 'official-pages-only',
            notes: ['Post once a day at most.'],
          },
        },
      ),
    ).toEqual([
      'Netmums: private messages changed from “not stated” to “if a member asks”',
      'Netmums: links changed from “allowed” to “official pages only”',
      'Netmums: further term added: “Post once a day at most.”',
    ]);
  });

  test('closes, with its note', () => {
    expect(
      forumChanged(
        { status: { state: 'open' } },
        { status: { state: 'retired', note: 'Moved to another site in 2014.' } },
      ),
    ).toEqual(['Netmums: status changed from “open” to “retired” (Moved to another site in 2014.)']);
  });

  test('gets a lead and loses it', () => {
    const led = { lead: 'department-for-education' };
    expect(forumChanged({}, led)).toEqual(['Netmums: lead organisation is now “Department for Education”']);
    expect(forumChanged(led, {})).toEqual([
      'Netmums: lead organisation removed, it was “Department for Education”',
    ]);
  });

  test('gets another figure, another audience and an address', () => {
    const figure = { measure: 'New members a month', value: 20_000, source };
    const address = { host: 'www.netmums.com', paths: ['/coffeehouse'] };
    const whole = { subdomains: false, schemes: ['https' as const], ports: [], query: [], except: [] };
    expect(
      forumChanged(
        {
          reach: [figure],
          audience: { summary: 'Parents', segments: ['parents'] },
          addresses: [{ ...whole, ...address }],
        },
        {
          reach: [{ ...figure, value: 21_500 }],
          audience: { summary: 'Parents', segments: ['parents', 'young-people'] },
          addresses: [
            { ...whole, ...address, except: ['/coffeehouse/help'] },
            { ...whole, host: 'netmums.com', paths: ['/'], subdomains: true },
          ],
        },
      ),
    ).toEqual([
      'Netmums: address added: “netmums.com, with subdomains”',
      'Netmums: address changed from “www.netmums.com/coffeehouse” to “www.netmums.com/coffeehouse, except /coffeehouse/help”',
      'Netmums: audience added: “young people”',
      'Netmums: figure “New members a month”, figure changed from “20,000” to “21,500”',
    ]);
  });
});

describe('a plan', () => {
  test('is published, and its forums come and go', () => {
    const list = (forums: Parameters<typeof aPlanForum>[0][]) =>
      aList({
        forums: [aForum()],
        organisations: [education],
        plans: [aPlan({ version: forums.length + 1, forums: forums.map(aPlanForum) })],
      });
    const { plans: _, ...noPlan } = list([]);
    expect(tell({ ...noPlan, plans: [] }, list([]))).toEqual([
      'Department for Education, plan: published, version 1',
    ]);
    expect(tell(list([]), list([{ approach: 'answer-when-referred' }]))).toEqual([
      'Department for Education, plan: version changed from “1” to “2”',
      'Department for Education, plan for Parents’ Corner: added, approach “answer when referred”',
    ]);
  });

  test('says something else about a forum', () => {
    expect(
      planChanged(
        { approach: 'listen', do: ['Note the issue.'], answerWithinWorkingDays: 2 },
        {
          approach: 'take-part',
          do: ['Note the issue.', 'Link to the page.'],
          answerWithinWorkingDays: 1,
          consultation: { state: 'asked', on: '2026-06-02' },
        },
      ),
    ).toEqual([
      'Department for Education, plan for Parents’ Corner: approach changed from “listen” to “take part”',
      'Department for Education, plan for Parents’ Corner: working days to answer changed from “2” to “1”',
      'Department for Education, plan for Parents’ Corner: thing to do added: “Link to the page.”',
      'Department for Education, plan for Parents’ Corner: consultation changed from “not yet asked” to “asked, 2 June 2026”',
    ]);
  });

  test('has a long text reworded: only what differs is told', () => {
    const summary = (days: string) =>
      `Answer childcare and school questions within ${days}. Anyone in the childcare team may post here.`;
    expect(
      planChanged({ summary: summary('2 working days') }, { summary: summary('1 working day') }),
    ).toEqual([
      'Department for Education, plan for Parents’ Corner: summary changed from “…school questions within 2 working days. Anyone in the…” to “…school questions within 1 working day. Anyone in the…”',
    ]);
  });

  test('puts its advice in another order', () => {
    expect(planChanged({ avoid: ['Spin.', 'Jargon.'] }, { avoid: ['Jargon.', 'Spin.'] })).toEqual([
      'Department for Education, plan for Parents’ Corner: things to avoid put in another order',
    ]);
  });

  test('raises the target of a commitment', () => {
    const list = (target: number) =>
      aList({
        organisations: [education],
        plans: [
          aPlan({
            commitments: [
              { id: 'answers', text: 'Answer questions.', measure: 'answers', target, per: 'quarter' },
            ],
          }),
        ],
      });
    expect(tell(list(60), list(1200))).toEqual([
      'Department for Education, plan: commitment “Answer questions.”, target changed from “60” to “1,200”',
    ]);
  });
});

test('an organisation is renamed and succeeded', () => {
  const skills = anOrganisation({ name: 'Department for Education and Skills' });
  expect(
    tell(
      aList({ organisations: [education, skills] }),
      aList({
        organisations: [
          { ...skills, name: 'Department of Skills', successor: education.id },
          { ...education, shortName: 'DfE' },
        ],
      }),
    ),
  ).toEqual([
    'Department for Education: short name changed from “Department for Education” to “DfE”',
    'Department of Skills: renamed, it was “Department for Education and Skills”',
    'Department of Skills: successor is now “Department for Education”',
  ]);
});

test('an example changes its verdict, and where it fits', () => {
  const list = (example: Parameters<typeof anExample>[0]) =>
    aList({ guidance: someGuidance({ examples: [anExample({ title: 'A joke about us', ...example })] }) });
  expect(
    tell(
      list({ verdict: 'fine' }),
      list({ verdict: 'ask-first', fits: { stances: ['welcome', 'by-referral'] } }),
    ),
  ).toEqual([
    'Example “A joke about us”: verdict changed from “fine” to “ask first”',
    'Example “A joke about us”: stances it fits is now “welcome, by referral”',
  ]);
});

test('the number and the dates of an issue are no changes, its publisher is', () => {
  expect(
    tell(
      aList({ index: { sequence: 1, publisher: 'A small team' } }),
      aList({ index: { sequence: 2, issuedAt: '2026-12-01T09:00:00Z', publisher: 'A large team' } }),
    ),
  ).toEqual(['The list: publisher changed from “A small team” to “A large team”']);
});

test('the order of the entries in a list changes nothing', () => {
  const before = [aForum({ name: 'Farm Talk' }), aForum({ name: 'Student Hall' }), aForum()];
  const after = before.map((forum) => ({ ...forum, reviewed: '2026-11-30' }));
  expect(tell(aList({ forums: before }), aList({ forums: after.toReversed() }))).toEqual(
    tell(aList({ forums: before.toReversed() }), aList({ forums: after })),
  );
});

test('no text of a list can break a line, steer a terminal or be taken for one of our own gaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (words) => {
      const hostile = `{about}\u001B[2J\u202E${words}\n{to}`;
      const said = tell(
        aList({ forums: [aForum({ audience: { summary: 'Parents', segments: ['parents'] } })] }),
        aList({
          forums: [{ ...aForum(), audience: { summary: hostile, segments: ['parents'] } }],
        }),
      );
      expect(said).toHaveLength(1);
      expect(said[0]).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(said[0]?.startsWith('Parents’ Corner: audience changed from “Parents” to “{about} [2J')).toBe(
        true,
      );
    }),
  );
});
