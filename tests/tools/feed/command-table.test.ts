import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../../tools/feed/commands';
import { runFeed } from '../../../tools/feed/run-feed';
import { serveFolder } from '../../../tools/feed/serve-folder';
import { run, type Ran } from './feed-folder';
import { aFolder } from './own-folder';
import { ownList } from './own-list';

/**
 * One line as somebody types it, what it leaves with, and the outcome it tells a program. `{list}` is a sound list’s
 * sources, `{keys}` its private key, `{public}` the public half, `{site}` what was published, `{address}` where that is
 * served, `{empty}` a folder with nothing in it, `{nomination}` somebody’s nomination.
 */
const TABLE: readonly (readonly [line: string, code: number, outcome: string | null])[] = [
  ['new forum bees --in {list}', 0, 'written'],
  ['new forum knitting-circle --in {list}', 1, 'refused'],
  ['new plan nobody --in {list}', 1, 'refused'],
  ['nominate {nomination} --in {list}', 0, 'written'],
  ['nominate {empty}/nobody.json --in {list}', 1, 'refused'],
  ['format --in {list}', 0, 'written'],
  ['check --in {list}', 0, 'sound'],
  ['check --in {list} --on 2030-01-01', 1, 'problems'],
  ['match --in {list} https://knitting-circle.example/', 0, null],
  ['preview --organisation home-office --url https://www.netmums.com/coffeehouse/', 0, 'shown'],
  ['preview --organisation nobody --url https://www.netmums.com/coffeehouse/', 1, 'refused'],
  ['keys new --feed our-list --out {empty}/keys', 0, 'written'],
  ['keys trust {public} --out {empty}/trust.json', 0, 'written'],
  ['keys check {public}', 1, 'not-ready'],
  ['keys check {empty}/nothing.json', 1, 'refused'],
  ['publish --in {list} --out {empty}/site --key {keys}', 0, 'published'],
  ['publish --in {list} --out {empty}/site --key {keys} --dry-run', 0, 'would-publish'],
  ['publish --in {list} --out {site} --key {keys}', 0, 'unchanged'],
  ['publish --in {list} --out {site} --key {empty}', 1, 'refused'],
  ['serve {site} --port 0', 0, 'serving'],
  ['serve {empty}', 1, 'refused'],
  ['diff {site} {list}', 0, 'compared'],
  ['diff {empty} {list}', 1, 'refused'],
  ['mirror {address} {empty}/copy --trust {public}', 0, 'updated'],
  ['mirror http://127.0.0.1:9/ {empty}/copy --trust {public}', 1, 'refused'],
  ['build --in {list} --out {empty}/built', 0, 'written'],
  ['build --in {list} --out {empty}/built --on 2030-01-01', 1, 'refused'],
  ['sign {site} --key {keys}', 0, 'signed'],
  ['sign {empty} --key {keys}', 1, 'refused'],
  ['verify {site} --trust {public}', 0, 'verified'],
  ['verify {empty} --trust {public}', 1, 'refused'],
  ['face --in {list} --out {empty}/face', 0, 'written'],
  ['face --in {empty} --out {empty}/face', 1, 'refused'],
  ['schemas --check', 0, 'checked'],
  ['schemas --check --out {empty}', 1, 'checked'],
];

/** What may be told of anything that is refused; the help of `npm run feed` says so once for all. */
const OF_REFUSED = ['outcome', 'reason', 'sentence'];

async function places(): Promise<Readonly<Record<string, string>>> {
  const own = await ownList();
  await own.publish();
  const server = await serveFolder(own.site, 0);
  onTestFinished(server.close);
  const key = readdirSync(own.keys).find((name) => name.endsWith('.public.json')) ?? '';
  const nomination = join(aFolder(), 'nomination.json');
  writeFileSync(nomination, JSON.stringify(NOMINATION));
  return {
    list: own.sources,
    keys: own.keys,
    public: join(own.keys, key),
    site: own.site,
    address: server.address,
    empty: aFolder(),
    nomination,
  };
}

const NOMINATION = {
  format: 'take-part-nomination',
  version: 1,
  host: 'www.bees.example',
  suggestedAt: '2026-11-20T10:00:00.000Z',
};

async function feed(line: string, known: Readonly<Record<string, string>>): Promise<Ran> {
  const args = line.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '').split(' ');
  return run({ name: 'feed', summary: '', help: [], run: (given, around) => runFeed(given, around) }, args);
}

/** What a command’s help promises a program; of `keys` under the word that follows it. */
function promised(line: string): {
  readonly fields: readonly string[];
  readonly outcomes: readonly string[];
} {
  const [name = '', word = ''] = line.split(' ');
  const help = COMMANDS.find((command) => command.name === name)?.help.join(' ') ?? '';
  const json = firstObject(help.slice(name === 'keys' ? help.indexOf(`keys ${word}`) : 0));
  // Lists and objects inside it are the matter of each command’s own tests; the innermost go first.
  let flat = json.slice(1, -1);
  while (/[{[]/.test(flat)) flat = flat.replaceAll(/[{[][^{}[\]]*[}\]]/g, '…');
  return {
    fields: [...flat.matchAll(/"(\w+)":/g)].map(([, field = '']) => field),
    outcomes: /"outcome":"([^"]*)"/.exec(flat)?.[1]?.split('|') ?? [],
  };
}

function firstObject(text: string): string {
  const start = text.indexOf('{"');
  let depth = 0;
  for (let n = start; n < text.length; n += 1) {
    if (text[n] === '{') depth += 1;
    if (text[n] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, n + 1);
  }
  throw new Error(`No JSON is promised in: ${text}`);
}

test('The table has every command, done and refused', () => {
  const inTable = new Set(TABLE.map(([line]) => line.split(' ')[0]));
  expect([...inTable]).toEqual(COMMANDS.map(({ name }) => name).filter((name) => inTable.has(name)));
  expect(inTable.size).toBe(COMMANDS.length);
});

describe.each(TABLE)('npm run feed -- %s', (line, code, outcome) => {
  test(`leaves with ${code} and says to a program: ${outcome}`, async () => {
    const known = await places();
    const ran = await feed(`${line} --json`, known);
    expect([ran.code, ran.complained]).toEqual([code, []]);
    const said = JSON.parse(ran.printed.join('\n')) as { outcome?: string };
    expect(said.outcome ?? null).toBe(outcome);
    const refusal = {
      reason: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
      sentence: expect.stringMatching(/^\S.*\S$/),
    };
    expect(said).toMatchObject(outcome === 'refused' ? refusal : {});
    const { fields, outcomes } = promised(line);
    const allowed = outcome === 'refused' ? [...fields, ...OF_REFUSED] : fields;
    expect(Object.keys(said).filter((field) => !allowed.includes(field))).toEqual([]);
    expect(outcome === null || outcomes.includes(outcome)).toBe(true);
  });

  test('and to a person the same', async () => {
    const known = await places();
    const ran = await feed(line, known);
    expect(ran.code).toBe(code);
    expect([...ran.printed, ...ran.complained].join('').trim()).not.toBe('');
  });
});
