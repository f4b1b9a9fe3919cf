import { cleanAddress, originOf } from './address-clean';
import type { PageAddress } from './address-page';
import type { Engine } from './forum';
import { THREAD_FAMILIES } from './thread-families';

/** No forum writes addresses as long as this; looking for a thread in one would only cost time. */
const LONGEST = 4096;

/** Pages of a forum that are about a person or an account and not a thread: nothing about them is kept. */
const NOT_A_THREAD =
  /\/(?:log-?(?:in|out)|sign-?(?:in|up|out)|register|auth|account|settings|preferences|profiles?|members?|users?|u|messages?|inbox|pm|conversations?|chats?|private|notifications|search|ucp|memberlist)(?:\.[a-z]+)?(?:[/?]|$)/i;

/**
 * The key of the thread at an address: a cleaned address that is the same for every page, post, order and visit of the
 * thread, and opens it. Null where the address is no thread's: a board, a front page, a profile, a private message.
 *
 * Without an engine the thread cannot be told from its pages, so the key is the cleaned address (see `cleanAddress`).
 *
 * | engine     | address                                             | key                                       |
 * | ---------- | --------------------------------------------------- | ----------------------------------------- |
 * | `xenforo`  | `https://f.example/threads/bees.12/page-2#post-9`   | `https://f.example/threads/12/`           |
 * | `phpbb`    | `https://f.example/viewtopic.php?f=1&t=2&start=15`  | `https://f.example/viewtopic.php?t=2`     |
 * | `phpbb`    | `https://f.example/viewtopic.php?p=4#p4`            | `https://f.example/viewtopic.php?p=4`     |
 * | `phpbb`    | `https://f.example/viewforum.php?f=1`               | null                                      |
 * | none       | `https://f.example/read/12?utm_source=mail#reply`   | `https://f.example/read/12`               |
 */
export function threadKey(engine: Engine | undefined, url: PageAddress): string | null {
  const address = url.pathname + url.search;
  if (address.length > LONGEST) return null;
  const family = THREAD_FAMILIES.find((row) => row.engine === engine);
  if (!family) return address === '/' || NOT_A_THREAD.test(address) ? null : cleanAddress(url);
  const { forms, origin = originOf(url) } = family;
  const folders = family.origin === undefined ? url.pathname.length : 1;
  for (const form of forms) {
    // The software may be installed in any folder of the path: `/` or `/community/`.
    for (let slash = 0; slash !== -1 && slash < folders; slash = address.indexOf('/', slash + 1)) {
      const match = form.address.exec(address.slice(slash + 1));
      if (match) return origin + address.slice(0, slash + 1) + fillKey(form.key, match);
    }
  }
  return null;
}

/** `threads/$1/` with each `$n` replaced by what the form's nth group matched. */
function fillKey(key: string, match: RegExpExecArray): string {
  let filled = '';
  let from = 0;
  for (let at = key.indexOf('$'); at !== -1; at = key.indexOf('$', from)) {
    filled += key.slice(from, at) + (match[Number(key[at + 1])] ?? '');
    from = at + 2;
  }
  return filled + key.slice(from);
}
