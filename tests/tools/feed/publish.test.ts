import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../../tools/feed/check';
import { UsageError } from '../../../tools/command/command';
import { publish } from '../../../tools/feed/publish';
import { verify } from '../../../tools/feed/verify';
import { readAll, run } from './feed-folder';
import { aFolder } from './own-folder';
import { ownList, type OwnList } from './own-list';

function publicKeyOf(list: OwnList): string {
  const name = readdirSync(list.keys).find((one) => one.endsWith('.public.json'));
  return join(list.keys, name ?? '');
}

function readJson(...path: readonly string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as Record<string, unknown>;
}

const renamed = { name: 'The New Knitting Circle' };

describe('feed publish', () => {
  it('makes of sources and a key all that is uploaded: list, signature, change log and pages', async () => {
    const list = await ownList();
    const { code, printed, complained } = await list.publish();
    expect([code, complained]).toEqual([0, []]);
    expect(printed[0]).toBe(`our-list number 1 is in ${list.site}.`);
    expect(printed).toContain('  First issue. Forums: 1. Plans: 0. Worked examples: 73.');
    for (const file of [
      'feed.json',
      'feed.json.jws',
      'forums.json',
      'changes.json',
      'index.html',
      'forums.csv',
    ])
      expect(existsSync(join(list.site, file)), file).toBe(true);
    const { code: verified } = await run(verify, [list.site, '--trust', publicKeyOf(list)]);
    expect(verified).toBe(0);
  });

  it('gives the next number, tells what changed, and keeps the log of all numbers', async () => {
    const list = await ownList();
    await list.publish();
    list.edit('forums/knitting-circle.json', renamed);
    const { code, printed } = await list.publishAt('2026-11-28T09:00:00Z');
    expect(code).toBe(0);
    expect(printed.slice(0, 3)).toEqual([
      `our-list number 2 is in ${list.site}.`,
      '  The New Knitting Circle: renamed, it was “The Knitting Circle”',
      'Since number 1.',
    ]);
    const { version, items } = readJson(list.site, 'changes.json') as { version: string; items: object[] };
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(items).toMatchObject([
      { id: 'take-part:our-list:2', date_published: '2026-11-28T09:00:00Z' },
      { id: 'take-part:our-list:1' },
    ]);
  });

  it('is issued now, and is good for as long as the sources say', async () => {
    const list = await ownList();
    list.edit('feed.json', {
      issuedAt: '2020-01-01T00:00:00Z',
      refreshBy: '2020-01-08T00:00:00Z',
      expiresAt: '2020-02-01T00:00:00Z',
    });
    await list.publishAt('2026-11-21T12:00:00Z');
    const dates = {
      issuedAt: '2026-11-21T12:00:00Z',
      refreshBy: '2026-11-28T12:00:00Z',
      expiresAt: '2026-12-22T12:00:00Z',
    };
    expect(readJson(list.site, 'feed.json')).toMatchObject(dates);
    expect(readJson(list.sources, 'feed.json')).toMatchObject(dates);
  });

  it('writes the number into the sources, so that they still pass the check and build the same list', async () => {
    const list = await ownList();
    await list.publish();
    list.edit('forums/knitting-circle.json', renamed);
    await list.publish();
    expect(readJson(list.sources, 'feed.json')).toMatchObject({ sequence: 2 });
    expect(await run(check, ['--in', list.sources])).toMatchObject({ code: 0 });
  });

  it('publishes nothing where nothing changed, unless it is asked to renew the dates', async () => {
    const list = await ownList();
    await list.publish();
    const before = readAll(list.site);
    expect(await list.ask()).toMatchObject({ code: 0, outcome: 'unchanged', sequence: 1, changes: [] });
    expect(readAll(list.site)).toEqual(before);
    expect(await list.ask('--again')).toMatchObject({
      code: 0,
      outcome: 'published',
      sequence: 2,
      changes: ['Nothing changed but the dates.'],
    });
  });

  it('does not ask how a file is laid out, and lays it out in the one format', async () => {
    const list = await ownList();
    const path = join(list.sources, 'forums/knitting-circle.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, JSON.stringify(JSON.parse(text)));
    expect(await list.publish()).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('undoes a mistake by the next number', async () => {
    const list = await ownList();
    await list.publish();
    const good = readFileSync(join(list.site, 'forums.json'), 'utf8');
    list.edit('forums/knitting-circle.json', renamed);
    await list.publish();
    list.edit('forums/knitting-circle.json', { name: 'The Knitting Circle' });
    await list.publish();
    expect(readJson(list.site, 'feed.json')).toMatchObject({ sequence: 3 });
    expect(readFileSync(join(list.site, 'forums.json'), 'utf8')).toBe(good);
  });

  it('writes nothing in a dry run, and tells what would be published', async () => {
    const list = await ownList();
    expect(await list.ask('--dry-run')).toMatchObject({ code: 0, outcome: 'would-publish', sequence: 1 });
    expect(existsSync(list.site)).toBe(false);
    await list.publish();
    list.edit('forums/knitting-circle.json', renamed);
    const before = [readAll(list.site), readAll(list.sources)];
    const { printed } = await list.publish('--dry-run');
    expect(printed).toContain('  The New Knitting Circle: renamed, it was “The Knitting Circle”');
    expect(printed.at(-1)).toBe('Nothing was written.');
    expect([readAll(list.site), readAll(list.sources)]).toEqual(before);
  });

  it('remembers where its pages are and how to reach whoever publishes it', async () => {
    const list = await ownList();
    await list.publish(
      '--home',
      'https://lists.example.org/ours',
      '--contact',
      'https://lists.example.org/contact',
    );
    list.edit('forums/knitting-circle.json', renamed);
    await list.publish();
    expect(readJson(list.site, 'feed.json')).toMatchObject({
      home: 'https://lists.example.org/ours/',
      contact: 'https://lists.example.org/contact',
    });
    expect(readJson(list.site, 'changes.json')).toMatchObject({
      feed_url: 'https://lists.example.org/ours/changes.json',
    });
    expect(readFileSync(join(list.site, 'administrators.html'), 'utf8')).toContain(
      'https://lists.example.org/contact',
    );
  });

  it('takes away the pages and plans of what is gone, and leaves what others put there', async () => {
    const list = await ownList();
    await list.publish();
    writeFileSync(join(list.site, 'CNAME'), 'lists.example.org');
    mkdirSync(join(list.site, '.git'));
    writeFileSync(join(list.site, '.git', 'HEAD'), 'main');
    mkdirSync(join(list.site, 'plans'), { recursive: true });
    writeFileSync(join(list.site, 'plans', 'gone.json'), '{}');
    rmSync(join(list.sources, 'forums/knitting-circle.json'));
    expect(await list.publish()).toMatchObject({ code: 0 });
    expect(existsSync(join(list.site, 'forums', 'knitting-circle.html'))).toBe(false);
    expect(existsSync(join(list.site, 'plans', 'gone.json'))).toBe(false);
    expect(readFileSync(join(list.site, 'CNAME'), 'utf8')).toBe('lists.example.org');
    expect(readFileSync(join(list.site, '.git', 'HEAD'), 'utf8')).toBe('main');
    expect(readdirSync(dirname(list.site)).toSorted()).toEqual(['our-keys', 'our-list', 'our-site']);
  });

  it('goes on from a mirror where the folder was lost', async () => {
    const list = await ownList();
    await list.publish();
    const mirrored = join(aFolder(), 'mirror');
    cpSync(list.site, mirrored, { recursive: true });
    rmSync(list.site, { recursive: true });
    list.edit('feed.json', { sequence: 1 });
    list.edit('forums/knitting-circle.json', renamed);
    expect(await list.ask('--was', mirrored)).toMatchObject({ outcome: 'published', sequence: 2, since: 1 });
  });

  it('puts the folder back that a power cut left between two places', async () => {
    const list = await ownList();
    await list.publish();
    cpSync(list.site, `${list.site}.before`, { recursive: true });
    rmSync(list.site, { recursive: true });
    list.edit('forums/knitting-circle.json', renamed);
    expect(await list.ask()).toMatchObject({ outcome: 'published', sequence: 2 });
  });
});

describe('feed publish refuses, and writes nothing', () => {
  /** Publishes once, spoils something, and asks again. */
  async function spoilt(
    spoil: (list: OwnList) => void | Promise<void>,
    ...more: readonly string[]
  ): Promise<Record<string, unknown>> {
    const list = await ownList();
    await list.publish();
    list.edit('forums/knitting-circle.json', renamed);
    await spoil(list);
    const before = [readAll(list.site), readAll(list.sources)];
    const answer = await list.ask(...more);
    expect([readAll(list.site), readAll(list.sources)]).toEqual(before);
    return answer;
  }

  it('whatever the check objects to, field by field', async () => {
    const answer = await spoilt((list) => list.edit('forums/knitting-circle.json', { lead: 'nobody' }));
    expect(answer).toMatchObject({ code: 1, outcome: 'refused', reason: 'problems', sequence: null });
    expect(answer['problems']).toEqual([
      {
        file: 'forums/knitting-circle.json',
        field: 'lead',
        reason: expect.any(String),
        due: false,
        untidy: false,
      },
    ]);
  });

  it('a review that is due, unless somebody says that it can wait', async () => {
    const list = await ownList();
    const late = '2028-01-01T12:00:00Z';
    expect(await list.publishAt(late)).toMatchObject({
      code: 1,
      complained: [expect.stringContaining('The review was due on'), 'Nothing was published.'],
    });
    expect(await list.publishAt(late, '--although-due')).toMatchObject({ code: 0 });
  });

  it('a number that clients would not take', async () => {
    expect(await spoilt(() => undefined, '--number', '1')).toMatchObject({
      reason: 'same-number-other-content',
    });
  });

  it('a key of another list, or one that may not sign lists', async () => {
    const other = await ownList();
    const { keys } = await import('../../../tools/feed/keys');
    await run(keys, ['new', '--feed', 'another-list', '--out', other.keys, '--use', 'lists']);
    const theirs = readdirSync(other.keys).find((name) => /^another-list.*private/.test(name)) ?? '';
    expect(await spoilt(() => undefined, '--key', join(other.keys, theirs))).toMatchObject({
      reason: 'other-feed',
    });
    expect(await spoilt(() => undefined, '--key', other.keys)).toMatchObject({ reason: 'several-keys' });
    expect(await spoilt(() => undefined, '--key', aFolder())).toMatchObject({ reason: 'missing' });
  });

  it('a key that clients do not believe', async () => {
    const other = await ownList();
    expect(await spoilt(() => undefined, '--trust', publicKeyOf(other))).toMatchObject({
      reason: 'key-not-known',
    });
  });

  it('a private key in the folder that everybody can read', async () => {
    const answer = await spoilt((list) => cpSync(list.keys, join(list.site, 'keys'), { recursive: true }));
    expect(answer).toMatchObject({ reason: 'private-key' });
  });

  it('a list before that is damaged', async () => {
    expect(await spoilt((list) => writeFileSync(join(list.site, 'forums.json'), '[]'))).toMatchObject({
      reason: 'unreadable',
      sentence: expect.stringContaining('forums.json was cut off or changed: it has 2 bytes'),
    });
  });

  it('another list than the one that is there', async () => {
    expect(await spoilt((list) => list.edit('feed.json', { feed: 'other-list' }))).toMatchObject({
      reason: 'other-feed',
    });
  });

  it('a folder that holds something else, the sources among them', async () => {
    const list = await ownList();
    const before = readAll(list.sources);
    expect(await list.ask('--out', list.sources)).toMatchObject({ code: 1, reason: 'not-a-list' });
    expect(readAll(list.sources)).toEqual(before);
    const holiday = aFolder();
    writeFileSync(join(holiday, 'holiday.txt'), 'mine');
    expect(await list.ask('--out', holiday)).toMatchObject({ code: 1, reason: 'not-a-list' });
    expect(readdirSync(holiday)).toEqual(['holiday.txt']);
  });

  it('to guess the number of a list that was published elsewhere', async () => {
    const list = await ownList();
    list.edit('feed.json', { sequence: 12 });
    expect(await list.ask()).toMatchObject({ code: 1, reason: 'last-unknown' });
    expect(await list.ask('--was', list.sources)).toMatchObject({ code: 1, reason: 'missing' });
    expect(await list.ask('--number', '12')).toMatchObject({ code: 0, sequence: 12 });
  });
});

test.each([
  [['--key', 'k'], '--out takes'],
  [['--out', 'o'], '--key takes'],
  [['--out', 'o', '--key', 'k', '--number', 'x'], '--number takes'],
  [['--out', 'o', '--key', 'k', '--home', 'here'], '--home takes'],
  [['--out', 'o', '--key', 'k', '--in', '/nowhere'], 'There is no list in /nowhere'],
])('called with %j it says what to write', async (args, sentence) => {
  await expect(run(publish, args)).rejects.toThrow(UsageError);
  await expect(run(publish, args)).rejects.toThrow(sentence);
});
