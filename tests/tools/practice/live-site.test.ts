import { describe, expect, it } from 'vitest';
import { openSite } from '../../../tools/practice/live-site';
import type { LiveSite } from '../../../tools/practice/live-site';
import { loadSites } from '../../../tools/practice/load-sites';

const sites = loadSites();

/** The first thread of a site that has just been opened. */
function openThread(live: LiveSite) {
  const board = live.boards[0];
  const thread = board?.threads[0];
  if (!board || !thread) throw new Error('The site has no thread.');
  return { board, thread };
}

describe.each(sites)('$name ($engine)', (site) => {
  it('finds each board, each thread and each page again by its own address', () => {
    const live = openSite(site);
    for (const board of live.boards) {
      expect(live.find(live.boardAddress(board, 2))).toEqual({ kind: 'board', board, page: 2 });
      for (const thread of board.threads) {
        for (const page of [1, 2, 3]) {
          const found = live.find(live.threadAddress(board, thread, page));
          expect(found).toEqual({ kind: 'thread', board, thread, page });
        }
      }
    }
  });

  it('sends people to the page that shows what they posted', () => {
    const live = openSite(site);
    const { board, thread } = openThread(live);
    while (thread.posts.length < 7) live.addPost(board, thread, 'Thanks.', '2026-11-20 12:00');
    const { landing } = live.addPost(board, thread, 'Here is the page.', '2026-11-20 12:34');
    const path = landing.split('#')[0] ?? '';
    expect(live.find(path)).toEqual({ kind: 'thread', board, thread, page: 2 });
    expect(thread.posts.at(-1)).toMatchObject({ text: 'Here is the page.', on: '2026-11-20 12:34' });
  });

  it('keeps what was posted to itself: another opening starts afresh', () => {
    const live = openSite(site);
    const { board, thread } = openThread(live);
    const before = thread.posts.length;
    live.addPost(board, thread, 'Only here.', '2026-11-20 12:00');
    expect(openThread(openSite(site)).thread.posts).toHaveLength(before);
  });

  it('has nothing at an address that nobody wrote', () => {
    expect(openSite(site).find(`${site.folder}no/such/page.html`)).toEqual({ kind: 'nothing' });
  });
});
