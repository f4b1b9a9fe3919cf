import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Forum } from '../../../lib/list/forum';
import { Nomination } from '../../../lib/list/nomination';
import { nominate } from '../../../tools/feed/nominate';
import { forumFrom, idFor } from '../../../tools/feed/nominate-forum';
import { run } from './feed-folder';
import { aFolder, someSources } from './own-folder';

const suggestion = {
  format: 'take-part-nomination',
  version: 1,
  host: 'www.allotment-talk.org.uk',
  suggestedAt: '2026-11-20T10:00:00.000Z',
};

const answers = {
  name: 'Allotment Talk',
  address: 'https://www.allotment-talk.org.uk/forum/',
  by: 'The administrators',
  stance: 'by-referral',
  words: 'Wait until we call you.',
  terms: {
    privateMessages: 'not-allowed',
    account: 'personal',
    tag: 'not-stated',
    links: 'official-pages-only',
    realNames: 'not-stated',
    notes: [],
  },
  contactPage: 'https://www.allotment-talk.org.uk/contact',
};

const fromNetmums = {
  ...suggestion,
  host: 'www.netmums.com',
  administrator: { ...answers, name: 'Netmums', address: 'https://www.netmums.com/coffeehouse/' },
};

function aFile(nomination: unknown): string {
  const file = join(aFolder(), 'nomination.json');
  writeFileSync(file, typeof nomination === 'string' ? nomination : JSON.stringify(nomination));
  return file;
}

describe('a suggested site', () => {
  test('becomes an entry that guesses nothing', async () => {
    const folder = someSources();
    const { code, printed } = await run(nominate, [aFile(suggestion), '--in', folder]);
    expect(code).toBe(0);
    expect(printed).toEqual([
      `Wrote ${folder}/forums/allotment-talk-org-uk.json.`,
      'Still to be filled in:',
      '  name',
      '  audience.summary',
      '  audience.segments',
      '  operator.name',
      '  sources',
      'Read the forum’s own pages before you publish it.',
    ]);
    const entry = JSON.parse(
      readFileSync(join(folder, 'forums/allotment-talk-org-uk.json'), 'utf8'),
    ) as Forum;
    expect(entry.addresses).toEqual([{ host: 'www.allotment-talk.org.uk' }]);
    expect(entry.stance).toEqual({ name: 'not-yet-asked' });
  });

  test('brings what its official said of it, and why it was suggested', async () => {
    const folder = someSources();
    const said = {
      address: 'https://www.allotment-talk.org.uk/forum/',
      name: 'Allotment Talk',
      audience: 'People with allotments',
      contactPage: 'https://www.allotment-talk.org.uk/contact',
      reason: 'Plot holders ask about\nwater and bonfires.',
    };
    const { printed } = await run(nominate, [aFile({ ...suggestion, suggestion: said }), '--in', folder]);
    expect(printed).toEqual([
      `Wrote ${folder}/forums/allotment-talk.json.`,
      'Why it was suggested: “Plot holders ask about water and bonfires.”',
      'Still to be filled in:',
      '  audience.segments',
      '  operator.name',
      '  sources',
      'Read the forum’s own pages before you publish it.',
    ]);
    const text = readFileSync(join(folder, 'forums/allotment-talk.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      name: 'Allotment Talk',
      addresses: [{ host: 'www.allotment-talk.org.uk', paths: ['/forum'] }],
      audience: { summary: 'People with allotments' },
      operator: { contact: 'https://www.allotment-talk.org.uk/contact' },
      stance: { name: 'not-yet-asked' },
    });
    expect(text).not.toContain('bonfires');
  });

  test.each([
    ['with a greeting around it', (json: string) => `Dear all,\n\n${json}\n\nKind regards\n`],
    ['as a reply quotes it', (json: string) => json.replaceAll(/^/gm, '> ')],
    [
      'twice forwarded',
      (json: string) => `On Friday:\r\n${json.replaceAll(/^/gm, '> > ').replaceAll('\n', '\r\n')}`,
    ],
    ['with its lines broken in the middle of a sentence', (json: string) => json.replaceAll(' ', '\n')],
    ['with spaces that a program made hard', (json: string) => json.replaceAll('  ', '\u00a0\u00a0')],
  ])('is read out of the letter it came in, %s', async (_, letter) => {
    const folder = someSources();
    const said = { address: 'https://www.allotment-talk.org.uk/', name: 'Talk of {plots} > here' };
    const json = JSON.stringify({ ...suggestion, suggestion: said }, null, 2);
    const { code } = await run(nominate, [aFile(letter(json)), '--in', folder]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'forums/talk-of-plots-here.json'), 'utf8')).toContain(said.name);
  });

  test('that is listed already changes nothing', async () => {
    const folder = someSources();
    const file = aFile({ ...suggestion, host: 'www.netmums.com' });
    const { code, complained } = await run(nominate, [file, '--in', folder]);
    expect(code).toBe(1);
    expect(complained).toEqual([
      `www.netmums.com is listed already: Netmums, ${folder}/forums/netmums.json.`,
    ]);
  });
});

describe('an administrator’s answers', () => {
  test('become an entry in their own words, marked as not verified', async () => {
    const folder = someSources();
    const { printed } = await run(nominate, [
      aFile({ ...suggestion, administrator: answers }),
      '--in',
      folder,
    ]);
    expect(printed.at(-1)).toBe(
      'Make sure that this came from the forum’s administrators before you publish it.',
    );
    const entry = JSON.parse(readFileSync(join(folder, 'forums/allotment-talk.json'), 'utf8')) as Forum;
    expect(entry.addresses).toEqual([{ host: 'www.allotment-talk.org.uk', paths: ['/forum'] }]);
    expect(entry.stance).toMatchObject({
      name: 'by-referral',
      words: 'Wait until we call you.',
      by: 'The administrators',
      on: '2026-11-20',
    });
    expect(entry.verification).toEqual({
      state: 'not-verified',
      note: 'From a nomination of 20 November 2026. Nobody has checked yet that its sender speaks for the forum.',
    });
  });

  test('change the entry of a listed forum, and what changes is told', async () => {
    const folder = someSources();
    const { printed } = await run(nominate, [aFile(fromNetmums), '--in', folder]);
    expect(printed.slice(1, 5)).toEqual([
      'Netmums: stance changed from “not yet asked” to “by referral” (The administrators: “Wait until we call you.”)',
      'Netmums: private messages changed from “not stated” to “not allowed”',
      'Netmums: account changed from “not stated” to “personal”',
      'Netmums: links changed from “not stated” to “official pages only”',
    ]);
    const entry = Forum.parse(JSON.parse(readFileSync(join(folder, 'forums/netmums.json'), 'utf8')));
    expect(entry.terms.notes, 'what they have not said now stays').toHaveLength(2);
    expect(entry.reviewed).toBe('2026-11-21');
  });

  test('given twice change nothing the second time', async () => {
    const folder = someSources();
    await run(nominate, [aFile(fromNetmums), '--in', folder]);
    const { printed } = await run(nominate, [aFile(fromNetmums), '--in', folder, '--json']);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ changes: [] });
  });
});

describe('what is no nomination', () => {
  test.each([
    ['is cut off', JSON.stringify(suggestion).slice(0, 40), 'is not JSON'],
    ['is of a newer version', { ...suggestion, version: 2 }, 'version'],
    ['names this computer', { ...suggestion, host: 'localhost' }, 'host'],
    [
      'holds a script',
      { ...suggestion, administrator: { ...answers, contactPage: 'javascript:x' } },
      'contactPage',
    ],
    [
      'says that nobody was asked',
      { ...suggestion, administrator: { ...answers, stance: 'not-yet-asked' } },
      'stance',
    ],
  ])('because it %s writes nothing', async (_, nomination, field) => {
    const folder = someSources();
    const { code, complained } = await run(nominate, [aFile(nomination), '--in', folder]);
    expect(code).toBe(1);
    expect(complained.join('\n')).toContain(field);
    expect(existsSync(join(folder, 'forums/allotment-talk-org-uk.json'))).toBe(false);
  });

  test('because it is not there', async () => {
    expect(await run(nominate, ['/nowhere.json', '--in', someSources()])).toMatchObject({
      code: 1,
      complained: ['There is no file /nowhere.json.'],
    });
  });
});

test('whatever a nomination says, its entry fails the check only where it is empty', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(words, words, words, (name, said, by) => {
      const nomination = Nomination.parse({
        ...suggestion,
        administrator: { ...answers, name, words: said, by },
      });
      const { text, fill } = forumFrom(nomination, 'a-forum', '2026-11-21');
      expect(fill).toEqual(['audience.summary', 'audience.segments', 'operator.name']);
      expect(JSON.parse(text)).toMatchObject({ stance: { words: said.trim(), by: by.trim() } });
    }),
  );
});

test.each([
  ['Parents’ Corner', 'parents-corner'],
  ['Tŷ Hafan', 'ty-hafan'],
  ['r/UKPersonalFinance', 'r-ukpersonalfinance'],
  ['???', ''],
])('a forum called %s goes by the id “%s”', (name, id) => {
  expect(idFor(Nomination.parse({ ...suggestion, administrator: { ...answers, name } }))).toBe(id);
});
