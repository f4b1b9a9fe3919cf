import { html } from '../html';
import type { Html } from '../html';
import type { LiveBoard, LiveSite, LiveThread } from '../live-site';
import { THREADS_A_PAGE } from '../live-site';
import { sitePage } from './layout';
import { pageLinks } from './page-links';

/** The forum's front page: all boards. */
export function boardListPage(live: LiveSite): string {
  return sitePage(
    live.site,
    live.site.name,
    [],
    html`<h1>${live.site.name}</h1>
      <ul class="boards">
        ${live.boards.map(
          (board) =>
            html`<li>
              <h2><a href="${live.boardAddress(board)}">${board.name}</a></h2>
              <p>${board.about}</p>
              <p class="count">${countOf(board.threads.length, 'thread', 'threads')}</p>
            </li>`,
        )}
      </ul>`,
  );
}

/** One board: its threads, those with the newest post first, as forums show them. */
export function boardPage(live: LiveSite, board: LiveBoard, page: number): string {
  const threads = board.threads.toSorted((a, b) => newest(b).localeCompare(newest(a)));
  const from = (page - 1) * THREADS_A_PAGE;
  return sitePage(
    live.site,
    `${board.name} | ${live.site.name}`,
    [{ text: live.site.name, href: live.site.folder }],
    html`<h1>${board.name}</h1>
      <p class="about">${board.about}</p>
      <ul class="threads">
        ${threads.slice(from, from + THREADS_A_PAGE).map((thread) => threadRow(live, board, thread))}
      </ul>
      ${pageLinks(page, Math.ceil(threads.length / THREADS_A_PAGE), (n) => live.boardAddress(board, n))}`,
  );
}

function threadRow(live: LiveSite, board: LiveBoard, thread: LiveThread): Html {
  const first = thread.posts[0];
  return html`<li>
    <h2><a href="${live.threadAddress(board, thread)}">${thread.title}</a></h2>
    <p class="count">
      ${first ? `${first.by} · ` : ''}${countOf(thread.posts.length - 1, 'reply', 'replies')}
    </p>
  </li>`;
}

function newest(thread: LiveThread): string {
  return thread.posts.at(-1)?.on ?? '';
}

function countOf(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
