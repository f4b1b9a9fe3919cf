import { readFileSync } from 'node:fs';
import { html } from './html';
import type { LiveSite } from './live-site';
import { boardListPage, boardPage } from './pages/board-pages';
import { SINGLE_PAGE_ADDRESS, STYLE_ADDRESS } from './pages/layout';
import { missingPage, outsidePage, plainPage } from './pages/other-pages';
import { REPLY_ADDRESS, threadPage } from './pages/thread-page';
import { WELCOME_STYLE_ADDRESS } from './pages/welcome-page';

/** What goes back to the browser. */
export interface Answer {
  readonly status: number;
  readonly type: 'text/html' | 'text/css' | 'text/javascript';
  readonly body: string;
  /** For a redirect: where to. */
  readonly location?: string;
}

const read = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** Answers a visit to a site's page, or posts an answer and sends the reader to it. `on` is the time now. */
export function answer(live: LiveSite, method: string, path: string, body: string, on: string): Answer {
  const asset = answerAsset(path);
  if (asset) return asset;
  if (method === 'POST')
    return path === REPLY_ADDRESS ? post(live, body, on) : page(missingPage(live.site), 404);

  const found = live.find(path);
  switch (found.kind) {
    case 'boards':
      return page(boardListPage(live));
    case 'board':
      return page(boardPage(live, found.board, found.page));
    case 'thread':
      return page(threadPage(live, found.board, found.thread, found.page));
    case 'plain':
      return page(plainPage(live.site, found.title, found.text));
    case 'nothing':
      return path === '/' ? redirect(live.site.folder) : page(missingPage(live.site), 404);
  }
}

/** What every host has: style sheets and the script. Null for any other path. */
export function answerAsset(path: string): Answer | null {
  if (path === WELCOME_STYLE_ADDRESS) return { status: 200, type: 'text/css', body: read('welcome.css') };
  if (path === STYLE_ADDRESS) return { status: 200, type: 'text/css', body: read('forum.css') };
  if (path === SINGLE_PAGE_ADDRESS)
    return { status: 200, type: 'text/javascript', body: read('single-page.js') };
  return null;
}

/** The answer for a host that is not on the practice web. */
export function answerOutside(host: string): Answer {
  return page(outsidePage(host), 404);
}

/** A page of HTML. */
export function page(body: string, status = 200): Answer {
  return { status, type: 'text/html', body };
}

/** The same answer with another title, escaped. */
export function withTitle(given: Answer, title: string): Answer {
  const { html: written } = html`<title>${title}</title>`;
  return { ...given, body: given.body.replace(/<title>[^<]*<\/title>/, () => written) };
}

function redirect(location: string): Answer {
  return { status: 302, type: 'text/html', body: '', location };
}

function post(live: LiveSite, body: string, on: string): Answer {
  const form = new URLSearchParams(body);
  const text = form.get('message')?.trim() ?? '';
  for (const board of live.boards) {
    const thread = board.threads.find(({ id }) => id === form.get('thread'));
    if (!thread) continue;
    if (live.site.closed)
      return page(plainPage(live.site, 'Closed', 'This forum is closed to new posts.'), 403);
    if (text === '') return page(threadPage(live, board, thread, 1), 422);
    return redirect(live.addPost(board, thread, text, on).landing);
  }
  return page(missingPage(live.site), 404);
}
