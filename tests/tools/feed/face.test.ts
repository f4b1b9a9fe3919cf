import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChangeLog } from '../../../lib/feed/change-log';
import { formatSource } from '../../../lib/feed/format-source';
import { UsageError } from '../../../tools/command/command';
import { face } from '../../../tools/feed/face';
import { run } from './feed-folder';
import { findFeedFaults } from './json-feed';
import { aFolder, someSources } from './own-folder';

/** The example list with the next number and other fields of Netmums. */
function nextList(sequence: number, netmums: object): string {
  const folder = someSources();
  for (const [file, fields] of [
    ['feed.json', { sequence }],
    ['forums/netmums.json', netmums],
  ] as const) {
    const path = join(folder, file);
    const was = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, formatSource({ ...was, ...fields }));
  }
  return folder;
}

const first = mkdtempSync(join(tmpdir(), 'take-part-face-'));
beforeAll(async () => {
  await run(face, ['--out', first, '--home', 'https://lists.example/face']);
});
afterAll(() => rmSync(first, { recursive: true, force: true }));

/** A folder with the example list's face, as it was first written. */
function aPublishedFace(): string {
  const out = aFolder();
  cpSync(first, out, { recursive: true });
  return out;
}

function logIn(out: string): ChangeLog {
  return ChangeLog.parse(JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')));
}

function sentencesIn(out: string): readonly (readonly string[])[] {
  return logIn(out).items.map((item) => item['_take_part'].sentences);
}

test('the first face is written whole, with its style and its script', async () => {
  const out = join(aFolder(), 'site');
  const { code, printed } = await run(face, ['--out', out]);
  expect(code).toBe(0);
  expect(printed).toEqual([expect.stringMatching(/^Wrote \d+ pages and 2 tables of number \d+ to /)]);
  for (const file of ['index.html', 'style.css', 'nominate.js', 'forums/netmums.html', 'plans.csv']) {
    expect(existsSync(join(out, file)), file).toBe(true);
  }
  expect(logIn(out)).not.toHaveProperty('feed_url');
});

test('where the face will be on the web, the feed says so', () => {
  expect(logIn(first).feed_url).toBe('https://lists.example/face/changes.json');
  expect(logIn(first).items[0]?.url).toMatch(/^https:\/\/lists\.example\/face\/changes\.html#number-\d+$/);
});

test('the change log is a JSON Feed 1.1, with a place on the web and without', async () => {
  const elsewhere = aFolder();
  await run(face, ['--out', elsewhere]);
  for (const out of [first, elsewhere]) {
    const log = JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')) as Record<string, unknown>;
    expect(findFeedFaults(log)).toEqual([]);
  }
  expect(findFeedFaults({ version: '1', items: [{ id: '' }], colour: 'blue' })).toEqual([
    'version',
    'title',
    'colour',
    'items: id',
    'items: content',
    'items: date_published',
  ]);
});

test('the same list again changes no byte', async () => {
  const out = aPublishedFace();
  const before =
    readFileSync(join(out, 'changes.json'), 'utf8') + readFileSync(join(out, 'index.html'), 'utf8');
  expect((await run(face, ['--out', out])).code).toBe(0);
  const after =
    readFileSync(join(out, 'changes.json'), 'utf8') + readFileSync(join(out, 'index.html'), 'utf8');
  expect(after).toBe(before);
});

test('the change log goes on from list to list', async () => {
  const out = aPublishedFace();
  const second = nextList(1002, { reviewBy: '2027-06-30' });
  const third = nextList(1003, { reviewBy: '2027-06-30', kind: 'blog' });
  await run(face, ['--out', out, '--in', second, '--was', 'feed']);
  const { code } = await run(face, ['--out', out, '--in', third, '--was', second]);
  expect(code).toBe(0);
  expect(sentencesIn(out)).toEqual([
    ['Netmums: kind changed from “bulletin board” to “blog”'],
    ['Netmums: next review changed from “21 May 2027” to “30 June 2027”'],
    [expect.stringMatching(/^First issue\. Forums: \d+\./)],
  ]);
  expect(readFileSync(join(out, 'changes.html'), 'utf8')).toContain(
    'kind changed from “bulletin board” to “blog”',
  );
});

test('a later list needs the one before, so that what changed is never guessed', async () => {
  const out = aPublishedFace();
  const { code, complained } = await run(face, ['--out', out, '--in', nextList(1002, {})]);
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringMatching(/ends with number \d+\. Give that list with --was/)]);
  expect(sentencesIn(out)).toHaveLength(1);
});

test('a forum that has left the list has no page any more', async () => {
  const out = aPublishedFace();
  writeFileSync(join(out, 'forums/gone.html'), 'old');
  await run(face, ['--out', out]);
  expect(existsSync(join(out, 'forums/gone.html'))).toBe(false);
});

test('a folder that holds something else is left alone', async () => {
  const out = aFolder();
  writeFileSync(join(out, 'holiday.txt'), 'mine');
  const { code, complained } = await run(face, ['--out', out]);
  expect(code).toBe(1);
  expect(complained).toEqual([
    `${out} holds something else, so nothing was written there. Choose an empty folder.`,
  ]);
  expect(existsSync(join(out, 'index.html'))).toBe(false);
});

test('the administrators are told where to send their answer', async () => {
  const out = aFolder();
  await run(face, ['--out', out, '--contact', 'https://lists.example/contact']);
  expect(readFileSync(join(out, 'forums/netmums.html'), 'utf8')).toContain(
    'href="https://lists.example/contact"',
  );
});

test.each([
  [[], '--out is missing'],
  [['--out', '/tmp/x', '--home', 'ftp://lists.example'], '--home takes an address'],
  [['--out', '/tmp/x', '--contact', 'jo@lists.example'], '--contact takes an address'],
])('called with %j it says what to write', async (args, sentence) => {
  await expect(run(face, args)).rejects.toThrow(UsageError);
  await expect(run(face, args)).rejects.toThrow(sentence);
});
