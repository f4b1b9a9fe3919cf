import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../../tools/feed/check';
import { copyFeed, run, type FeedFolder } from './feed-folder';

let feed: FeedFolder;
beforeEach(() => {
  feed = copyFeed();
});
afterEach(() => feed.clear());

const PARENTS = 'forums/parents-corner.json';
const PLAN = 'plans/department-for-education.json';
const EXAMPLE = 'guidance/examples/ai-draft.json';

/** What publishers get wrong: what they did to the example list, and the one line that `check` says of it. */
const SLIPS: readonly (readonly [slip: string, commit: (feed: FeedFolder) => void, line: RegExp])[] = [
  [
    'two forums overlap',
    ({ edit }) => edit(PARENTS, 'addresses', [{ host: 'harbour-town.example' }]),
    /^forums\/parents-corner\.json: addresses\[0\]: It takes in harbour-town\.example\/.*: leave that out with except\.$/,
  ],
  [
    'an address is in the shadow of another',
    ({ edit }) =>
      edit(PARENTS, 'addresses', [
        { host: 'parents-corner.example' },
        { host: 'parents-corner.example', paths: ['/threads'] },
      ]),
    /^forums\/parents-corner\.json: addresses\[1\]: The forum’s own addresses\[0\] covers it already: leave it out\.$/,
  ],
  [
    'a shared host has no path',
    ({ edit }) => edit('forums/reddit-ukpersonalfinance.json', 'addresses.0.paths', ['/r']),
    /^forums\/reddit-ukpersonalfinance\.json: addresses\[0\]\.paths: Many communities share .*: name the forum’s own path\.$/,
  ],
  [
    'a review was due',
    ({ edit }) => {
      edit(PARENTS, 'reviewed', '2026-01-01');
      edit(PARENTS, 'reviewBy', '2026-06-01');
    },
    /^forums\/parents-corner\.json: reviewBy: The review was due on 2026-06-01: .*\.$/,
  ],
  [
    'nobody is said to be there',
    ({ edit }) => edit(PARENTS, 'audience.segments', []),
    /^forums\/parents-corner\.json: audience\.segments: Too few: give at least 1\.$/,
  ],
  [
    'the contact is one person’s',
    ({ edit }) => edit(PARENTS, 'operator.contact', 'https://parents-corner.example/members/jo.5/'),
    /^forums\/parents-corner\.json: operator\.contact: This looks like one person’s page: give the forum’s own\.$/,
  ],
  [
    'an organisation is unknown',
    ({ edit }) => edit(PARENTS, 'lead', 'ministry-of-bees'),
    /^forums\/parents-corner\.json: lead: No organisation “ministry-of-bees” in the list: correct the id, or add organisations\/ministry-of-bees\.json\.$/,
  ],
  [
    'a plan is for a retired forum',
    ({ edit }) => edit(PLAN, 'forums.3.forum', 'idea-communities-of-practice'),
    /^plans\/department-for-education\.json: forums\[3\]\.approach: The forum is retired: .*\.$/,
  ],
  [
    'a figure has no source',
    ({ edit }) => edit('forums/netmums.json', 'reach.0.source', { title: 'Somebody said' }),
    /^forums\/netmums\.json: reach\[0\]\.source\.published: A figure without its date: say when it was published\.$/,
  ],
  [
    'nobody can be shown an example',
    ({ edit }) => edit(EXAMPLE, 'fits', { stances: ['not-welcome'], approaches: ['clinic'] }),
    /^guidance\/examples\/ai-draft\.json: fits: No plan may clinic where .*: widen one of the two\.$/,
  ],
  [
    'fields are in another order',
    ({ read, write }) => {
      const { id, name, ...rest } = JSON.parse(read(PARENTS)) as Record<string, unknown>;
      write(PARENTS, `${JSON.stringify({ name, id, ...rest }, null, 2)}\n`);
    },
    /^forums\/parents-corner\.json: line 2: Not in the one format, in which this line reads "id": "parents-corner",: “npm run feed -- format” puts it right\.$/,
  ],
  [
    'a file is laid out otherwise',
    ({ read, write }) => write(PARENTS, read(PARENTS).replace('  "id"', '\t"id"')),
    /^forums\/parents-corner\.json: line 2: Not in the one format, .*\.$/,
  ],
  [
    'a word is there twice',
    ({ edit }) => edit(PARENTS, 'audience.segments', ['parents', 'parents']),
    /^forums\/parents-corner\.json: audience\.segments\[1\]: “parents” is there twice: leave it out\.$/,
  ],
  [
    'a comma is missing',
    ({ read, write }) => write(PARENTS, read(PARENTS).replace('",\n', '"\n')),
    /^forums\/parents-corner\.json: the whole file: Not JSON, line 2: .*\.$/,
  ],
];

test.each(SLIPS)('%s: one line says where, what, and what to do', async (_, commit, line) => {
  commit(feed);
  const { code, printed } = await run(check, ['--in', feed.folder]);
  const told = printed.map((one) => one.replace(`${feed.folder}/`, ''));
  expect(told).toContainEqual(expect.stringMatching(line));
  expect(told.at(-1)).toMatch(/^\d+ problems? in \d+ files?\.$/);
  expect(code).toBe(1);
});
