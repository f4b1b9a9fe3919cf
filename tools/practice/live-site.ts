import { shapeOf } from './address-shapes';
import type { AddressShape } from './address-shapes';
import type { Board, Post, Site, Thread } from './site';

/** Few, so that there are second pages to turn to. */
export const POSTS_A_PAGE = 5;
export const THREADS_A_PAGE = 20;

/** The name under which answers are posted here. */
export const OWN_NICKNAME = 'Marram27';

export interface LivePost extends Post {
  readonly id: number;
}

export interface LiveThread extends Omit<Thread, 'posts'> {
  readonly posts: readonly LivePost[];
}

export interface LiveBoard extends Omit<Board, 'threads'> {
  readonly threads: readonly LiveThread[];
}

/** What an address of the site shows. `page` counts from 1. */
export type Found =
  | { readonly kind: 'boards' }
  | { readonly kind: 'board'; readonly board: LiveBoard; readonly page: number }
  | { readonly kind: 'thread'; readonly board: LiveBoard; readonly thread: LiveThread; readonly page: number }
  | { readonly kind: 'plain'; readonly title: string; readonly text: string }
  | { readonly kind: 'nothing' };

/** One site while the practice web runs: its threads with the answers posted since it started, kept in memory. */
export interface LiveSite {
  readonly site: Site;
  readonly boards: readonly LiveBoard[];
  /** What path and query show. */
  find(address: string): Found;
  /** Adds an answer; its address is where the site's software would send the reader. */
  addPost(board: LiveBoard, thread: LiveThread, text: string, on: string): { readonly landing: string };
  boardAddress(board: LiveBoard, page?: number): string;
  threadAddress(board: LiveBoard, thread: LiveThread, page?: number): string;
  anchor(post: LivePost): string;
}

export function openSite(site: Site): LiveSite {
  const shape = shapeOf(site.engine);
  let lastPost = 1000;
  const number = (post: Post): LivePost => ({ ...post, id: (lastPost += 1) });
  const posts = new Map<LiveThread, LivePost[]>();
  const boards: readonly LiveBoard[] = site.boards.map((board) => ({
    ...board,
    threads: board.threads.map((thread) => {
      const own = thread.posts.map(number);
      const live = { ...thread, posts: own };
      posts.set(live, own);
      return live;
    }),
  }));

  return {
    site,
    boards,
    find: (address) => findIn(site, shape, boards, address),
    addPost(board, thread, text, on) {
      const post = number({ by: OWN_NICKNAME, on, text });
      posts.get(thread)?.push(post);
      const page = pageOf(thread.posts.length - 1);
      const names = { board, thread, page, offset: (page - 1) * POSTS_A_PAGE, post: post.id };
      return { landing: site.folder + shape.landing(names) };
    },
    boardAddress: (board, page = 1) =>
      site.folder + shape.board({ board, page, offset: (page - 1) * THREADS_A_PAGE }),
    threadAddress: (board, thread, page = 1) =>
      site.folder + shape.thread({ board, thread, page, offset: (page - 1) * POSTS_A_PAGE }),
    anchor: (post) => shape.anchor(post.id),
  };
}

/** The page that holds the post at this place in the thread, counted from 0. */
function pageOf(index: number): number {
  return Math.floor(index / POSTS_A_PAGE) + 1;
}

function findIn(site: Site, shape: AddressShape, boards: readonly LiveBoard[], address: string): Found {
  const plain = site.pages.find((page) => page.at === address);
  if (plain) return { kind: 'plain', title: plain.title, text: plain.text };
  if (address === site.folder || `${address}/` === site.folder) return { kind: 'boards' };
  if (!address.startsWith(site.folder)) return { kind: 'nothing' };

  const rest = address.slice(site.folder.length);
  for (const form of shape.threadAt) {
    const groups = form.exec(rest)?.groups;
    const found = groups && findThread(boards, groups);
    if (found) return found;
  }
  const groups = shape.boardAt.exec(rest)?.groups;
  const board = boards.find(({ id, slug }) => id === groups?.['board'] || slug === groups?.['board']);
  if (!board) return { kind: 'nothing' };
  const offset = Number(groups?.['offset'] ?? 0);
  return { kind: 'board', board, page: Number(groups?.['page'] ?? offset / THREADS_A_PAGE + 1) };
}

function findThread(
  boards: readonly LiveBoard[],
  groups: Readonly<Record<string, string | undefined>>,
): Found | null {
  const postId = groups['post36']
    ? Number.parseInt(groups['post36'], 36)
    : Number(groups['post'] ?? Number.NaN);
  for (const board of boards) {
    for (const thread of board.threads) {
      const place = thread.posts.findIndex((post) => post.id === postId);
      if (groups['thread'] ? thread.id !== groups['thread'] : place < 0) continue;
      if (place >= 0) return { kind: 'thread', board, thread, page: pageOf(place) };
      if (groups['newest']) return { kind: 'thread', board, thread, page: pageOf(thread.posts.length - 1) };
      const offset = Number(groups['offset'] ?? 0);
      return { kind: 'thread', board, thread, page: Number(groups['page'] ?? pageOf(offset)) };
    }
  }
  return null;
}
