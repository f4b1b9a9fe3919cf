import { readFeedAddress } from '../../lib/feed/client/feed-address';
import { LIMITS } from '../../lib/feed/client/limits';
import { refreshFeed } from '../../lib/feed/client/refresh-feed';
import type { Refreshed } from '../../lib/feed/client/refreshed';
import type { Clock } from '../../lib/feed/client/surroundings';
import { UsageError, type Command } from '../command/command';
import { readTrustFile } from './keys-files';
import { because } from './turn-down';
import { readMirror, writeMirror } from './mirror-folder';
import { readArguments } from '../command/read-arguments';
import { tellRefusal } from './verify-words';
import { digestSha256, ownVersion } from './write-snapshot';

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** Keeps a verified copy of a published list, for a department that serves it inside its own network. */
export const mirror: Command = {
  name: 'mirror',
  summary: 'keeps a verified copy of a published list in a folder, to be served inside a network',
  help: [
    'npm run feed -- mirror URL DIR --trust TRUST [--feed ID] [--practice] [--json]',
    '',
    'Fetches the list from URL by the very code of the extension and writes it to DIR with its signature and keys, as',
    'they came: whoever follows DIR checks them again. Run it daily. What is not right changes nothing in DIR.',
    'Prints one line: {"outcome":"updated|unchanged|refused","reason":…,"sequence":…,"sentence":…}, the sequence being',
    'that of the list in DIR afterwards. Leaves with 1 when refused, or when nobody was reached.',
    '  --trust TRUST   whom to believe the first time: a trust file, or one public key; later changes of keys are followed',
    '  --feed ID       the list that is meant; needed only when TRUST has keys of several',
    '  --practice      believe test keys, as a practice build does',
    '  --json          the same: it always speaks JSON',
  ],
  async run(args, { print }) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['URL', 'DIR'],
      options: ['trust', 'feed'],
      flags: ['practice', 'json'],
    });
    const [url = '', dir = ''] = plain;
    const address = readFeedAddress(url);
    if (!address.ok) throw new UsageError(`“${url}” is not the address of a list.`);
    if (options.trust === undefined) throw new UsageError('--trust takes a trust file or a public key.');
    const given = await readTrustFile(options.trust);
    if (!given.ok) {
      print(JSON.stringify({ outcome: 'refused', sequence: null, ...because(given.reason) }));
      return 1;
    }
    const feed = options.feed ?? onlyFeed(given.trust.keys);
    const mirrored = { feed, base: address.base, trust: given.trust };
    const kept = await readMirror(dir, mirrored);
    const refreshed = await refreshFeed({
      base: address.base,
      feed,
      kept,
      fetch,
      clock,
      limits: LIMITS,
      digest: digestSha256,
      clientVersion: ownVersion(),
      build: flags.practice ? 'practice' : 'release',
    });
    writeMirror(dir, mirrored, refreshed);
    const told = tell(refreshed, kept.index?.sequence ?? null);
    print(JSON.stringify(told));
    return told.outcome === 'refused' ? 1 : 0;
  },
};

function onlyFeed(keys: readonly { readonly feed: string }[]): string {
  const feeds = [...new Set(keys.map((key) => key.feed))];
  const [feed, ...others] = feeds;
  if (feed === undefined) throw new UsageError('The trust file has no keys.');
  if (others.length > 0) throw new UsageError(`--feed says which list is meant: ${feeds.join(', ')}.`);
  return feed;
}

interface Told {
  readonly outcome: 'updated' | 'unchanged' | 'refused';
  readonly reason: string | null;
  readonly sequence: number | null;
  readonly sentence: string;
}

function tell(refreshed: Refreshed, before: number | null): Told {
  switch (refreshed.outcome) {
    case 'updated': {
      const { outcome, list, changes } = refreshed;
      const { sequence } = list.index;
      const sentence = `Number ${sequence}, changes that a person would read: ${changes.length}.`;
      return { outcome, reason: null, sequence, sentence };
    }
    case 'unchanged': {
      const { outcome, state, refreshBy } = refreshed;
      const reason = state === 'current' ? null : state;
      const sentence = reason ? `Nothing new, though it was due by ${refreshBy}.` : 'Nothing new.';
      return { outcome, reason, sequence: before, sentence };
    }
    case 'refused':
    case 'unreachable': {
      const { reason } = refreshed;
      return { outcome: 'refused', reason: reason.why, sequence: before, sentence: tellRefusal(reason) };
    }
  }
}
