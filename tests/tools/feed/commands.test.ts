import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SOURCE_FOLDERS } from '../../../lib/feed/feed-sources';
import { build } from '../../../tools/feed/build';
import { check } from '../../../tools/feed/check';
import { UsageError } from '../../../tools/command/command';
import { format } from '../../../tools/feed/format';
import { match } from '../../../tools/feed/match';
import { writeSnapshot } from '../../../tools/feed/write-snapshot';
import { copyFeed, readAll, run, type FeedFolder } from './feed-folder';

let feed: FeedFolder;
beforeEach(() => {
  feed = copyFeed();
});
afterEach(() => feed.clear());

describe('feed check', () => {
  it('finds nothing wrong with the example list', async () => {
    const { code, printed } = await run(check, []);
    expect(printed).toEqual([expect.stringMatching(/^All is well: \d+ forums, /)]);
    expect(code).toBe(0);
  });

  it('reports every problem of every file, one plain line each', async () => {
    feed.edit('forums/netmums.json', 'kind', 'pub');
    feed.edit('forums/mumsnet.json', 'operator.colour', 'blue');
    feed.edit('plans/cabinet-office.json', 'forums.0.forum', 'mumsnot');
    feed.write('organisations/home-office.json', '{');
    feed.write('guidance/checks/notes.txt', 'Not here.');
    const { code, printed } = await run(check, ['--in', feed.folder]);
    const lines = printed.map((line) => line.replace(`${feed.folder}/`, ''));
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^forums\/mumsnet\.json: operator\.colour: No such field/),
      expect.stringMatching(/^forums\/netmums\.json: kind: One of bulletin-board, .*, not “pub”\.$/),
      'guidance/checks/notes.txt: the whole file: Only JSON files belong here: move it elsewhere.',
      expect.stringMatching(/^organisations\/home-office\.json: the whole file: Not JSON, line 1: /),
      'plans/cabinet-office.json: forums[0].forum: No forum “mumsnot” in the list: correct the id, or add forums/mumsnot.json.',
      '5 problems in 5 files.',
    ]);
  });

  it('knows a file that is named for something else', async () => {
    feed.write('forums/nutmums.json', feed.read('forums/netmums.json'));
    feed.remove('forums/netmums.json');
    const { printed } = await run(check, ['--in', feed.folder]);
    expect(printed[0]).toContain(
      'forums/nutmums.json: id: Says “netmums”, but the file is nutmums.json: make them the same.',
    );
  });

  it('says which reviews are due on another day', async () => {
    const { code, printed } = await run(check, ['--on', '2028-01-01']);
    expect(code).toBe(1);
    expect(printed).toContainEqual(
      expect.stringMatching(
        /^feed\/forums\/netmums\.json: reviewBy: The review was due on \d{4}-\d\d-\d\d: look at it again/,
      ),
    );
  });

  it('does not understand another word, another day or another folder', async () => {
    await expect(run(check, ['--off'])).rejects.toThrow(UsageError);
    await expect(run(check, ['--on', 'Tuesday'])).rejects.toThrow('--on takes a day such as 2026-11-21');
    await expect(run(check, ['--in', '/nowhere'])).rejects.toThrow('There is no list in /nowhere');
  });
});

describe('feed match', () => {
  const thread = 'https://www.netmums.com/coffeehouse/chat-514/news-12/864-a-title-2.html';

  it('prints one JSON line an address, with nulls where there is none', async () => {
    const { code, printed } = await run(match, [
      thread,
      'https://www.netmums.com/coffeehouse/',
      'https://evil.example/',
      'bees?',
    ]);
    expect(code).toBe(0);
    expect(printed).toEqual([
      `{"url":"${thread}","forum":"netmums","thread":"https://www.netmums.com/coffeehouse/chat-514/news-12/864-thread.html"}`,
      '{"url":"https://www.netmums.com/coffeehouse/","forum":"netmums","thread":null}',
      '{"url":"https://evil.example/","forum":null,"thread":null}',
      '{"url":"bees?","forum":null,"thread":null}',
    ]);
  });

  it('reads addresses from standard input when none are given', async () => {
    const { printed } = await run(
      match,
      [],
      `https://evil.example/\r\n\nhttps://www.mumsnet.com/talk/site_stuff/12-hello\n`,
    );
    expect(printed.map((line) => (JSON.parse(line) as { forum: string | null }).forum)).toEqual([
      null,
      'mumsnet',
    ]);
  });

  it('takes whatever looks like an option for an address', async () => {
    const { code, printed } = await run(match, ['--in', feed.folder, '--on', '']);
    expect(code).toBe(0);
    expect(printed).toEqual([
      '{"url":"--on","forum":null,"thread":null}',
      '{"url":"","forum":null,"thread":null}',
    ]);
  });

  it('works with what is valid while somebody is editing', async () => {
    feed.write('forums/mumsnet.json', '{');
    const { code, printed, complained } = await run(match, ['--in', feed.folder, thread]);
    expect([code, complained.length]).toEqual([0, 1]);
    expect(printed[0]).toContain('"forum":"netmums"');
  });
});

describe('feed build', () => {
  const buildInto = (folder: string, ...args: string[]) =>
    run(build, ['--in', feed.folder, '--out', join(feed.folder, folder), ...args]);

  it('writes the index, its parts and one plan an organisation', async () => {
    const { code, printed } = await buildInto('out');
    expect([code, printed.length]).toEqual([0, 1]);
    expect(printed[0]).toMatch(/^Wrote list take-part-example number \d+ to .*: \d+ files, \d+ bytes\.$/);
    const written = readAll(join(feed.folder, 'out'));
    const plans = Object.keys(readAll(join(feed.folder, 'plans'))).map((name) => `plans/${name}`);
    expect(Object.keys(written)).toEqual(
      ['feed.json', 'forums.json', 'guidance.json', 'organisations.json', ...plans].toSorted(),
    );
  });

  it('writes the same bytes again, and leaves no plan behind that is gone', async () => {
    await buildInto('a');
    await buildInto('b');
    expect(readAll(join(feed.folder, 'b'))).toEqual(readAll(join(feed.folder, 'a')));
    feed.remove('plans/cabinet-office.json');
    await buildInto('a');
    expect(existsSync(join(feed.folder, 'a/plans/cabinet-office.json'))).toBe(false);
    expect(existsSync(join(feed.folder, 'a/plans/welsh-government.json'))).toBe(true);
  });

  it('writes nothing when the check fails, and keeps what was there', async () => {
    await buildInto('out');
    const before = readAll(join(feed.folder, 'out'));
    feed.edit('feed.json', 'title', 'Another list');
    feed.edit('forums/netmums.json', 'audience.segments', []);
    const { code, printed, complained } = await buildInto('out');
    expect([code, printed]).toEqual([1, []]);
    expect(complained).toEqual([expect.stringContaining('audience.segments'), 'Nothing was written.']);
    expect(readAll(join(feed.folder, 'out'))).toEqual(before);
  });

  it('writes nothing that this very Take Part could not read', async () => {
    feed.edit('feed.json', 'minimumClient', '99.0.0');
    const { code, complained } = await buildInto('out');
    expect(code).toBe(1);
    expect(complained[0]).toContain(
      'feed.json: minimumClient: It would not be accepted. It was made for a newer Take Part (99.0.0)',
    );
    expect(existsSync(join(feed.folder, 'out'))).toBe(false);
  });

  it('stops at a review that is due, but a build of the extension does not', async () => {
    const { code } = await buildInto('out', '--on', '2028-01-01');
    expect(code).toBe(1);
    const written = await writeSnapshot(feed.folder, join(feed.folder, 'out'), {
      on: '2028-01-01',
      clientVersion: '0.1.0',
    });
    expect(written.ok).toBe(true);
  });
});

describe('feed format', () => {
  it('puts a file in the one format and leaves the others and the broken alone', async () => {
    const text = feed.read('forums/netmums.json');
    feed.write('forums/netmums.json', JSON.stringify(JSON.parse(text)));
    feed.write('forums/mumsnet.json', '{');
    const { printed } = await run(format, ['--in', feed.folder]);
    expect(printed[0]).toBe(`${feed.folder}/forums/netmums.json`);
    expect(printed[1]).toMatch(/^1 of \d+ files changed\.$/);
    expect(feed.read('forums/netmums.json')).toBe(text);
    expect(feed.read('forums/mumsnet.json')).toBe('{');
  });
});

it('Every folder of the sources is read, and there is no other', () => {
  const folders = new Set(
    Object.keys(readAll('feed'))
      .filter((path) => path.endsWith('.json') && path !== 'feed.json')
      .map((path) => path.replace(/\/[^/]*$/, '')),
  );
  expect([...folders].toSorted()).toEqual(
    Object.values(SOURCE_FOLDERS)
      .map(({ folder }) => folder)
      .toSorted(),
  );
});
