import { html, paragraphs } from '../html';
import type { Html } from '../html';
import type { LiveBoard, LivePost, LiveSite, LiveThread } from '../live-site';
import { POSTS_A_PAGE } from '../live-site';
import { sitePage } from './layout';
import { pageLinks } from './page-links';

/** Where the reply form of a site posts to. */
export const REPLY_ADDRESS = '/practice/reply';

/** One page of a thread with its posts and, on an open forum, the form to answer. */
export function threadPage(live: LiveSite, board: LiveBoard, thread: LiveThread, page: number): string {
  const from = (page - 1) * POSTS_A_PAGE;
  const pages = Math.ceil(thread.posts.length / POSTS_A_PAGE);
  return sitePage(
    live.site,
    `${thread.title} | ${live.site.name}`,
    [
      { text: live.site.name, href: live.site.folder },
      { text: board.name, href: live.boardAddress(board) },
    ],
    html`<h1>${thread.title}</h1>
      ${thread.posts
        .slice(from, from + POSTS_A_PAGE)
        .map((post, index) => postOnPage(live, post, from + index + 1))}
      ${pageLinks(page, pages, (n) => live.threadAddress(board, thread, n))}
      ${
        live.site.closed
          ? html`<p class="closed">This forum is closed to new posts. Its threads can still be read.</p>`
          : replyForm(thread)
      }`,
  );
}

function postOnPage(live: LiveSite, post: LivePost, number: number): Html {
  const anchor = live.anchor(post);
  return html`<article class="post" id="${anchor}">
    <header>
      <span class="face" aria-hidden="true" style="--turn: ${turnOf(post.by)}deg"
        >${post.by.slice(0, 1)}</span
      >
      <b class="member">${post.by}</b>
      <a class="when" href="#${anchor}"
        ><time datetime="${post.on.replace(' ', 'T')}">${sayWhen(post.on)}</time></a
      >
      <span class="number">#${number}</span>
    </header>
    <div class="words">${paragraphs(post.text)}</div>
  </article>`;
}

function replyForm(thread: LiveThread): Html {
  return html`<form class="reply" method="post" action="${REPLY_ADDRESS}">
    <h2><label for="message">Your answer</label></h2>
    <input type="hidden" name="thread" value="${thread.id}" />
    <textarea id="message" name="message" rows="5" required></textarea>
    <button type="submit">Post answer</button>
  </form>`;
}

/** A colour for a member's letter, always the same for the same name. */
function turnOf(nickname: string): number {
  return [...nickname].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-12 19:04` as `12 Nov 2026, 19:04`. */
function sayWhen(on: string): string {
  const [day = '', time = ''] = on.split(' ');
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}, ${time}`;
}
