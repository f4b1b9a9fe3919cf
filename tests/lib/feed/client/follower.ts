import { LIMITS, type Limits } from '../../../../lib/feed/client/limits';
import type { FeedProgress, KeptFeed } from '../../../../lib/feed/client/kept-feed';
import { refreshFeed } from '../../../../lib/feed/client/refresh-feed';
import type { Refreshed } from '../../../../lib/feed/client/refreshed';
import type { Clock } from '../../../../lib/feed/client/surroundings';
import type { ListRole } from '../../../../lib/feed/layers/list-role';
import type { Trust } from '../../../../lib/feed/trust';
import type { PublishedList } from '../../../../lib/list/published';
import { instantToMs } from '../../../../lib/list/time';
import { digest } from '../feed-fixtures';

/** A clock that stands still until a test lets time pass; what was to be done by then is done. */
export interface HandClock extends Clock {
  readonly pass: (ms: number) => void;
  readonly setTo: (instant: string) => void;
}

export function aClock(start = '2026-11-21T12:00:00Z'): HandClock {
  let now = instantToMs(start);
  const due = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    now: () => now,
    after: (ms, act) => {
      const one = { at: now + ms, act };
      due.add(one);
      return () => due.delete(one);
    },
    setTo: (instant) => {
      now = instantToMs(instant);
    },
    pass: (ms) => {
      now += ms;
      for (const one of [...due].filter(({ at }) => at <= now)) {
        due.delete(one);
        one.act();
      }
    },
  };
}

/** Somebody who follows a list and keeps what came of each check, as the extension does on its disk. */
export interface Follower {
  readonly clock: HandClock;
  readonly check: (base: string, wanted?: Partial<Limits>) => Promise<Refreshed>;
  readonly list: () => PublishedList | null;
  readonly progress: () => FeedProgress;
  /** The bytes of parts it keeps, by their hashes. */
  readonly kept: Map<string, Uint8Array>;
}

interface Starting {
  readonly feed?: string;
  readonly list?: PublishedList;
  readonly clientVersion?: string;
  readonly progress?: FeedProgress;
  readonly role?: ListRole;
  /** What is kept on a disk instead of in the follower's memory. */
  readonly kept?: KeptFeed;
}

export function aFollower(
  trust: Trust,
  {
    feed = 'practice-list',
    list: shown,
    clientVersion = '0.1.0',
    progress: from,
    role,
    kept: onDisk,
  }: Starting = {},
): Follower {
  const clock = aClock();
  const kept = new Map<string, Uint8Array>();
  let list: PublishedList | null = shown ?? null;
  let progress: FeedProgress = from ?? { trust, ratchet: null, etags: { index: null, keys: null } };
  return {
    clock,
    kept,
    list: () => list,
    progress: () => progress,
    check: async (base, wanted = {}) => {
      const refreshed = await refreshFeed({
        base,
        feed,
        kept: onDisk ?? {
          ...progress,
          index: list?.index ?? null,
          readList: async () => list,
          readPart: async ({ sha256 }) => kept.get(sha256) ?? null,
        },
        fetch,
        clock,
        limits: { ...LIMITS, ...wanted },
        digest,
        clientVersion,
        build: 'release',
        ...(role && { role }),
      });
      progress = refreshed.progress;
      if (refreshed.outcome === 'updated') {
        list = refreshed.list;
        for (const { bytes } of refreshed.files)
          kept.set(Buffer.from(await digest(bytes)).toString('hex'), bytes);
      }
      return refreshed;
    },
  };
}
