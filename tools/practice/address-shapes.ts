import type { Engine } from '../../lib/list/forum';

/** What goes into addresses. Pages count from 1. */
export interface Names {
  readonly board: { readonly id: string; readonly slug: string };
  readonly thread: { readonly id: string; readonly slug: string };
  readonly page: number;
  /** The first post of the page, counted from 0; some software writes that instead of the page. */
  readonly offset: number;
}

/**
 * How one family of forum software writes its addresses, and how it reads them back. All of them are below the site's
 * folder, path and query together. The expressions name `board`, `thread`, `page`, `offset` and `post`.
 * They are written anew here and not derived from the extension's own rows, so that each can prove the other wrong.
 */
export interface AddressShape {
  readonly engine: Engine;
  readonly board: (names: Omit<Names, 'thread'>) => string;
  readonly thread: (names: Names) => string;
  /** Where one lands after posting, without the folder. */
  readonly landing: (names: Names & { readonly post: number }) => string;
  /** The anchor of a post on its page. */
  readonly anchor: (post: number) => string;
  readonly boardAt: RegExp;
  readonly threadAt: readonly RegExp[];
}

const laterPage = (page: number, text: string): string => (page > 1 ? text : '');

export const ADDRESS_SHAPES: readonly AddressShape[] = [
  {
    engine: 'vbulletin',
    board: ({ board, page }) => `forumdisplay.php?f=${board.id}${laterPage(page, `&page=${page}`)}`,
    thread: ({ thread, page }) => `showthread.php?t=${thread.id}${laterPage(page, `&page=${page}`)}`,
    landing: ({ post }) => `showthread.php?p=${post}#post${post}`,
    anchor: (post) => `post${post}`,
    boardAt: /^forumdisplay\.php\?f=(?<board>\d+)(?:&page=(?<page>\d+))?$/,
    threadAt: [
      /^showthread\.php\?(?:.*&)?t=(?<thread>\d+)(?:&page=(?<page>\d+))?/,
      /^showthread\.php\?(?:.*&)?p=(?<post>\d+)/,
    ],
  },
  {
    engine: 'xenforo',
    board: ({ board, page }) => `forums/${board.slug}.${board.id}/${laterPage(page, `page-${page}`)}`,
    thread: ({ thread, page }) => `threads/${thread.slug}.${thread.id}/${laterPage(page, `page-${page}`)}`,
    landing: ({ thread, post }) => `threads/${thread.slug}.${thread.id}/post-${post}`,
    anchor: (post) => `post-${post}`,
    boardAt: /^forums\/(?:[^/?]*\.)?(?<board>\d+)\/(?:page-(?<page>\d+))?$/,
    threadAt: [
      /^threads\/(?:[^/?]*\.)?(?<thread>\d+)\/post-(?<post>\d+)/,
      /^threads\/(?:[^/?]*\.)?(?<thread>\d+)\/(?:page-(?<page>\d+))?/,
    ],
  },
  {
    engine: 'phpbb',
    board: ({ board, offset }) => `viewforum.php?f=${board.id}${offset > 0 ? `&start=${offset}` : ''}`,
    thread: ({ board, thread, offset }) =>
      `viewtopic.php?f=${board.id}&t=${thread.id}${offset > 0 ? `&start=${offset}` : ''}`,
    landing: ({ post }) => `viewtopic.php?p=${post}#p${post}`,
    anchor: (post) => `p${post}`,
    boardAt: /^viewforum\.php\?f=(?<board>\d+)(?:&start=(?<offset>\d+))?$/,
    threadAt: [
      /^viewtopic\.php\?(?:.*&)?t=(?<thread>\d+)(?:&start=(?<offset>\d+))?/,
      /^viewtopic\.php\?(?:.*&)?p=(?<post>\d+)/,
    ],
  },
  {
    engine: 'mybb',
    board: ({ board, page }) => `forumdisplay.php?fid=${board.id}${laterPage(page, `&page=${page}`)}`,
    thread: ({ thread, page }) => `showthread.php?tid=${thread.id}${laterPage(page, `&page=${page}`)}`,
    landing: ({ thread, post }) => `showthread.php?tid=${thread.id}&pid=${post}#pid${post}`,
    anchor: (post) => `pid${post}`,
    boardAt: /^forumdisplay\.php\?fid=(?<board>\d+)(?:&page=(?<page>\d+))?$/,
    threadAt: [
      /^showthread\.php\?tid=(?<thread>\d+)&pid=(?<post>\d+)/,
      /^showthread\.php\?tid=(?<thread>\d+)(?:&page=(?<page>\d+))?/,
    ],
  },
  {
    engine: 'smf',
    board: ({ board, offset }) => `index.php?board=${board.id}.${offset}`,
    thread: ({ thread, offset }) => `index.php?topic=${thread.id}.${offset}`,
    landing: ({ thread }) => `index.php?topic=${thread.id}.new#new`,
    anchor: (post) => `msg${post}`,
    boardAt: /^index\.php\?board=(?<board>\d+)\.(?<offset>\d+)$/,
    threadAt: [/^index\.php\?topic=(?<thread>\d+)\.(?:(?<offset>\d+)|msg(?<post>\d+)|(?<newest>new))/],
  },
  {
    engine: 'vanilla',
    board: ({ board, page }) => `categories/${board.slug}${laterPage(page, `/p${page}`)}`,
    thread: ({ thread, page }) => `discussion/${thread.id}/${thread.slug}${laterPage(page, `/p${page}`)}`,
    landing: ({ post }) => `discussion/comment/${post}#Comment_${post}`,
    anchor: (post) => `Comment_${post}`,
    boardAt: /^categories\/(?<board>[^/?]+)(?:\/p(?<page>\d+))?$/,
    threadAt: [
      /^discussion\/comment\/(?<post>\d+)/,
      /^discussion\/(?<thread>\d+)(?:\/[^/?]*)?(?:\/p(?<page>\d+))?/,
    ],
  },
  {
    engine: 'invision',
    board: ({ board, page }) => `forum/${board.id}-${board.slug}/${laterPage(page, `page/${page}/`)}`,
    thread: ({ thread, page }) => `topic/${thread.id}-${thread.slug}/${laterPage(page, `page/${page}/`)}`,
    landing: ({ thread, post }) =>
      `topic/${thread.id}-${thread.slug}/?do=findComment&comment=${post}#comment-${post}`,
    anchor: (post) => `comment-${post}`,
    boardAt: /^forum\/(?<board>\d+)-[^/?]*\/(?:page\/(?<page>\d+)\/)?$/,
    threadAt: [
      /^topic\/(?<thread>\d+)-[^/?]*\/\?do=findComment&comment=(?<post>\d+)/,
      /^topic\/(?<thread>\d+)-[^/?]*\/(?:page\/(?<page>\d+)\/)?/,
    ],
  },
  {
    engine: 'discourse',
    board: ({ board, page }) => `c/${board.slug}/${board.id}${laterPage(page, `?page=${page}`)}`,
    thread: ({ thread, page }) => `t/${thread.slug}/${thread.id}${laterPage(page, `?page=${page}`)}`,
    landing: ({ thread, post }) => `t/${thread.slug}/${thread.id}/${post}`,
    anchor: (post) => `post_${post}`,
    boardAt: /^c\/[^/?]+\/(?<board>\d+)(?:\?page=(?<page>\d+))?$/,
    threadAt: [/^t\/[^/?]+\/(?<thread>\d+)(?:\/(?<post>\d+))?(?:\?page=(?<page>\d+))?/],
  },
  {
    engine: 'reddit',
    board: ({ board, page }) => `r/${board.slug}/${laterPage(page, `?page=${page}`)}`,
    thread: ({ board, thread, page }) =>
      `r/${board.slug}/comments/${thread.id}/${thread.slug}/${laterPage(page, `?page=${page}`)}`,
    landing: ({ board, thread, post }) =>
      `r/${board.slug}/comments/${thread.id}/${thread.slug}/c${post.toString(36)}/`,
    anchor: (post) => `c${post.toString(36)}`,
    boardAt: /^r\/(?<board>[^/?]+)\/?(?:\?page=(?<page>\d+))?$/,
    threadAt: [
      /^r\/[^/?]+\/comments\/(?<thread>[a-z0-9]+)\/(?:[^/?]+\/)?(?:c(?<post36>[a-z0-9]+)\/)?(?:\?page=(?<page>\d+))?/,
    ],
  },
  {
    engine: 'mumsnet',
    board: ({ board, page }) => `${board.slug}${laterPage(page, `?page=${page}`)}`,
    thread: ({ board, thread, page }) =>
      `${board.slug}/${thread.id}-${thread.slug}${laterPage(page, `?page=${page}`)}`,
    landing: ({ board, thread, post }) =>
      `${board.slug}/${thread.id}-${thread.slug}?reply=${post}#reply-${post}`,
    anchor: (post) => `reply-${post}`,
    boardAt: /^(?<board>[^/?]+)(?:\?page=(?<page>\d+))?$/,
    threadAt: [/^[^/?]+\/(?<thread>\d+)-[^/?]*(?:\?(?:page=(?<page>\d+)|reply=(?<post>\d+)))?/],
  },
  {
    engine: 'netmums',
    board: ({ board, page }) => `${board.slug}/${laterPage(page, `index-${page}.html`)}`,
    thread: ({ board, thread, page }) =>
      `${board.slug}/${thread.id}-${thread.slug}${laterPage(page, `-${page}`)}.html`,
    landing: ({ board, thread, page, post }) =>
      `${board.slug}/${thread.id}-${thread.slug}${laterPage(page, `-${page}`)}.html#post${post}`,
    anchor: (post) => `post${post}`,
    boardAt: /^(?<board>(?:[^/?]+\/)*[^/?]+)\/(?:index-(?<page>\d+)\.html)?$/,
    threadAt: [/^(?:[^/?]+\/)*(?<thread>\d+|[0-9a-f]{8})-[^/?]*?(?:-(?<page>\d+))?\.html(?:\?|$)/],
  },
];

/** The row of one family. Throws for a family that the practice web has no site of. */
export function shapeOf(engine: Engine): AddressShape {
  const shape = ADDRESS_SHAPES.find((row) => row.engine === engine);
  if (!shape)
    throw new Error(`The practice web has no addresses for ${engine}; add a row to address-shapes.ts.`);
  return shape;
}
