import { describe, expect, it } from 'vitest';
import { Forum } from '../../../lib/list/forum';
import { compileRecogniser } from '../../../lib/list/recognise';
import { openSite } from '../../../tools/practice/live-site';
import { loadSites } from '../../../tools/practice/load-sites';
import { readdirSync, readFileSync } from 'node:fs';

const forums = readdirSync('feed/forums').map((file) =>
  Forum.parse(JSON.parse(readFileSync(`feed/forums/${file}`, 'utf8'))),
);
const { recognise } = compileRecogniser(forums);
const sites = loadSites();
const live = sites.map(openSite);

describe('the practice web and the example list', () => {
  it('has a site for every made-up forum of the list', () => {
    const madeUp = forums
      .filter(({ verification }) => verification.state === 'fictional')
      .map(({ id }) => id);
    expect(sites.map(({ forum }) => forum)).toEqual(expect.arrayContaining(madeUp));
  });

  it('has every host once', () => {
    const hosts = sites.flatMap(({ host, aliases }) => [host, ...aliases]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(sites.filter(({ forum }) => forum !== null))(
    'serves $name under the software that the list says',
    (site) => {
      expect(forums.find(({ id }) => id === site.forum)?.engine).toBe(site.engine);
    },
  );

  const listed = live.filter(({ site }) => site.forum !== null && !site.singlePage);
  const threads = listed.flatMap((one) =>
    one.boards.flatMap((board) =>
      board.threads.map((thread) => ({ one, board, thread, name: `${one.site.name}: ${thread.title}` })),
    ),
  );

  it.each(threads)('$name is recognised, and all its pages are one thread', ({ one, board, thread }) => {
    const first = recognise(`https://${one.site.host}${one.threadAddress(board, thread)}`);
    expect(first).toMatchObject({
      forum: { id: one.site.forum },
      thread: expect.stringContaining('https://'),
    });
    expect(recognise(`https://${one.site.host}${one.threadAddress(board, thread, 2)}`)?.thread).toBe(
      first?.thread,
    );
  });

  it.each(listed)('a board of $site.name is the forum and no thread', (one) => {
    for (const board of one.boards) {
      const place = recognise(`https://${one.site.host}${one.boardAddress(board)}`);
      expect(place).toMatchObject({ forum: { id: one.site.forum }, thread: null });
    }
  });

  it('one subreddit is listed and its neighbour on the same host is not', () => {
    const reddit = live.find(({ site }) => site.host === 'www.reddit.com');
    const at = (slug: string): string | undefined => {
      const board = reddit?.boards.find((one) => one.slug === slug);
      return board && recognise(`https://www.reddit.com${reddit?.boardAddress(board)}`)?.forum.id;
    };
    expect(at('UKPersonalFinance')).toBe('reddit-ukpersonalfinance');
    expect(at('CasualKnitting')).toBeUndefined();
  });

  it.each([
    'https://parents-corner.example/magazine/five-rainy-days',
    'https://debt-dinner.example/recipes/lentil-bake',
    'https://www.netmums.com/',
    'https://www.thestudentroom.co.uk/help/house-rules',
    'https://www.mumsnet.com/',
    'https://knitting-circle.example/viewtopic.php?f=1&t=31',
  ])('%s is there to show that nothing is said', (address) => {
    const { host, pathname, search } = new URL(address);
    const site = live.find((one) => one.site.host === host);
    expect(site?.find(pathname + search).kind).not.toBe('nothing');
    expect(recognise(address)).toBeNull();
  });

  it('every contact page that the list links to is there', () => {
    for (const { operator, verification } of forums) {
      if (verification.state !== 'fictional' || operator.contact === undefined) continue;
      const { host, pathname, search } = new URL(operator.contact);
      const site = live.find((one) => one.site.host === host);
      expect(site?.find(pathname + search).kind, operator.contact).toBe('plain');
    }
  });
});
