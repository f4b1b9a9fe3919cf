import type { Engine } from './forum';

/**
 * One form of a thread's address. `address` is tried on what follows the folder that the software is in, path and
 * query together: `viewtopic.php?f=1&t=2`. `key` is written in its place, with `$1`, `$2` taken from `address`.
 */
export interface ThreadForm {
  readonly address: RegExp;
  readonly key: string;
}

/** The thread addresses of one family of forum software. Forms are tried in order and the first that fits counts. */
export interface ThreadFamily {
  readonly engine: Engine;
  /** For a family that is one site: where all its threads are, whatever host shows them. */
  readonly origin?: string;
  readonly forms: readonly ThreadForm[];
}

/**
 * How each family writes a thread's address, one row a family. Only what the software keeps for a thread's life goes
 * into a key, so a new title changes nothing. Where the software does not open a bare number, the word `thread` stands
 * for the title, which it does not look at.
 *
 * Some addresses hold only the number of a post. The thread cannot be worked out from it, so the post's own address is
 * the key: it opens the thread, but another post of the thread has another key. Those forms stand last in their row.
 */
export const THREAD_FAMILIES: readonly ThreadFamily[] = [
  {
    engine: 'vbulletin',
    forms: [
      {
        address: /^(?:showthread|printthread|newreply)\.php\?(?:.*[&;])?t(?:hreadid)?=(\d+)/,
        key: 'showthread.php?t=$1',
      },
      { address: /^showthread\.php[?/](\d+)(?=[-/&?]|$)/, key: 'showthread.php?t=$1' },
      { address: /^archive\/index\.php[?/]t-(\d+)/, key: 'showthread.php?t=$1' },
      { address: /^threads\/(\d+)(?=[-/?]|$)/, key: 'showthread.php?t=$1' },
      // Version 5 keeps boards and threads in one tree: forum/board/12-title.
      { address: /^(forum\/(?!members?\/)(?:[^/?]+\/)+)(\d+)(?=[-/?]|$)/, key: '$1$2' },
      {
        address: /^(?:showthread|showpost|newreply)\.php\?(?:.*[&;])?p(?:ostid)?=(\d+)/,
        key: 'showthread.php?p=$1',
      },
    ],
  },
  {
    engine: 'xenforo',
    forms: [
      { address: /^(index\.php\?)?threads\/(?:[^/?&]*\.)?(\d+)(?=[/?&]|$)/, key: '$1threads/$2/' },
      { address: /^(index\.php\?)?(?:posts\/|goto\/post[?&]id=)(\d+)(?=[/?&]|$)/, key: '$1posts/$2/' },
    ],
  },
  {
    engine: 'phpbb',
    forms: [
      { address: /^(?:viewtopic|posting)\.php\?(?:.*[&;])?t=(\d+)/, key: 'viewtopic.php?t=$1' },
      { address: /^(?:[^/?]*-)?(?:t|topic)(\d+)(?:-s?\d+)?\.html(?=\?|$)/, key: 'viewtopic.php?t=$1' },
      { address: /^(?:viewtopic|posting)\.php\?(?:.*[&;])?p=(\d+)/, key: 'viewtopic.php?p=$1' },
      { address: /^post(\d+)\.html(?=\?|$)/, key: 'viewtopic.php?p=$1' },
    ],
  },
  {
    engine: 'mybb',
    forms: [
      {
        address: /^(?:showthread|printthread|newreply)\.php\?(?:.*[&;])?tid=(\d+)/,
        key: 'showthread.php?tid=$1',
      },
      { address: /^thread-(\d+)(?:-[^/?]*)?\.html(?=\?|$)/, key: 'showthread.php?tid=$1' },
      // A search-engine plug-in leaves the number out: the title is all there is.
      { address: /^(Thread-[^/?]+)/, key: '$1' },
      { address: /^(?:showthread|newreply)\.php\?(?:.*[&;])?pid=(\d+)/, key: 'showthread.php?pid=$1' },
    ],
  },
  {
    engine: 'smf',
    forms: [
      { address: /^(?:index\.php)?\?(?:.*[&;])?topic[=,](\d+)/, key: 'index.php?topic=$1.0' },
      { address: /^index\.php\/(?:[^/?]+\/)?topic,(\d+)/, key: 'index.php?topic=$1.0' },
      { address: /^(?:index\.php)?\?(?:.*[&;])?msg=(\d+)/, key: 'index.php?msg=$1' },
    ],
  },
  {
    engine: 'vanilla',
    forms: [
      { address: /^(index\.php\?p=\/)?discussion\/(\d+)(?=[/?&]|$)/, key: '$1discussion/$2' },
      {
        address: /^(index\.php\?p=\/)?discussion\/comment\/(\d+)(?=[/?&]|$)/,
        key: '$1discussion/comment/$2',
      },
    ],
  },
  {
    engine: 'invision',
    forms: [
      { address: /^(index\.php\?\/)?topic\/(\d+)(?=[-/?&]|$)/, key: '$1topic/$2-thread/' },
      { address: /^(?:index\.php)?\?(?:.*[&;])?showtopic=(\d+)/, key: 'index.php?showtopic=$1' },
    ],
  },
  {
    engine: 'discourse',
    forms: [
      // Discourse makes no slug of digits alone, so the first part that is a number is the thread's.
      { address: /^t\/(?:(?!\d+(?:[/?.]|$))[^/?]+\/)?(\d+)(?=[/?.]|$)/, key: 't/$1' },
      { address: /^p\/(\d+)(?=[/?]|$)/, key: 'p/$1' },
    ],
  },
  {
    engine: 'nodebb',
    forms: [
      { address: /^topic\/(\d+)(?=[/?]|$)/, key: 'topic/$1' },
      { address: /^post\/(\d+)(?=[/?]|$)/, key: 'post/$1' },
    ],
  },
  {
    engine: 'flarum',
    forms: [{ address: /^d\/(\d+)(?=[-/?]|$)/, key: 'd/$1' }],
  },
  {
    engine: 'khoros',
    forms: [
      // A thread (td), a question (qaq), an article in a blog (ba) or a knowledge base (ta), an idea (idi).
      { address: /^t5\/[^?]*\/(td|qaq|ba|ta|idi)-p\/(\d+)(?=[/?]|$)/, key: 't5/forum/thread/$1-p/$2' },
      { address: /^t5\/[^?]*\/(m|qaa|bc|tac|idc)-p\/(\d+)(?=[/?]|$)/, key: 't5/forum/thread/$1-p/$2' },
    ],
  },
  {
    engine: 'reddit',
    // The old site, the new and the mobile one show the same threads, numbered once over all of Reddit.
    origin: 'https://www.reddit.com',
    forms: [
      { address: /^(?:r\/[^/?]+\/)?(?:comments|gallery)\/([a-z0-9]+)(?=[/?.]|$)/, key: 'comments/$1/' },
    ],
  },
  {
    engine: 'mumsnet',
    origin: 'https://www.mumsnet.com',
    forms: [{ address: /^[Tt]alk\/(?!users\/)([^/?]+)\/a?(\d+)(?=[-/?]|$)/, key: 'talk/$1/$2' }],
  },
  {
    engine: 'netmums',
    origin: 'https://www.netmums.com',
    // Older threads have a decimal number and newer ones eight hexadecimal digits; a page number ends the title.
    forms: [
      {
        address: /^(coffeehouse\/(?:[^/?]+\/)*)(\d+|[0-9a-f]{8})-[^/?]*\.html(?=\?|$)/,
        key: '$1$2-thread.html',
      },
    ],
  },
];
