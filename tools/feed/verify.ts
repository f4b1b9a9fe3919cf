import { join } from 'node:path';
import type { AnyRefusal } from '../../lib/feed/refused-text';
import type { Trust } from '../../lib/feed/trust';
import { UsageError, type Command, type Surroundings } from '../command/command';
import { readBytes, readTrustFile } from './keys-files';
import { because, type TurnedDown } from './turn-down';
import { readArguments } from '../command/read-arguments';
import { readDay } from './read-options';
import { verifyList, type VerifiedList } from './verify-list';

/** Checks a published list as a client would. */
export const verify: Command = {
  name: 'verify',
  summary: 'checks a list and its signature as a client would',
  help: [
    'npm run feed -- verify DIR --trust TRUST [--feed ID] [--practice] [--on DAY] [--json]',
    '',
    'Follows the changes of keys in DIR, checks the signature, the index, and every part. Leaves with 1 when refused.',
    '  --trust TRUST   whom to believe: a trust file, or one public key',
    '  --feed ID       the list that is meant; needed only when TRUST has keys of several',
    '  --practice      believe test keys, as a practice build does',
    '  --on DAY        judge dates as on that day (default: today)',
    '  --json          {"outcome":"verified|refused","reason":…,"sentence":…,"feed":…,"sequence":…,"key":…,"state":…,"keyChanges":…}',
  ],
  async run(args, around) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['DIR'],
      options: ['trust', 'feed', 'on'],
      flags: ['practice', 'json'],
    });
    if (options.trust === undefined) throw new UsageError('--trust takes a trust file or a public key.');
    const on = readDay(options.on, around.today);
    const trusted = await readTrustFile(options.trust);
    if (!trusted.ok) return tell(around, flags.json, refusedAs(trusted.reason));
    const feed = options.feed ?? onlyFeed(trusted.trust);
    const readFile = (path: string) => Promise.resolve(readBytes(join(plain[0] ?? '', path)));
    const verified = await verifyList(readFile, trusted.trust, {
      feed,
      build: flags.practice ? 'practice' : 'release',
      at: `${on}T12:00:00Z`,
      ratchet: null,
    });
    return tell(around, flags.json, verified.ok ? tellVerified(verified) : refusedAs(verified.reason));
  },
};

/** What a client would make of a folder. */
type Verdict =
  | ({ readonly outcome: 'refused' } & TurnedDown)
  | {
      readonly outcome: 'verified';
      readonly feed: string;
      readonly sequence: number;
      readonly key: string;
      readonly state: string;
      /** How many changes of keys were followed on the way. */
      readonly keyChanges: number;
      readonly sentence: string;
    };

function tellVerified(list: Extract<VerifiedList, { ok: true }>): Verdict {
  const { key, state, keyChanges } = list;
  const { feed, sequence } = list.index;
  const sentence = `${feed} number ${sequence} is whole and signed with ${key}. It is ${state}.`;
  return { outcome: 'verified', feed, sequence, key, state, keyChanges, sentence };
}

function refusedAs(refusal: AnyRefusal): Verdict {
  return { outcome: 'refused', ...because(refusal) };
}

function onlyFeed(trust: Trust): string {
  const feeds = [...new Set(trust.keys.map((key) => key.feed))];
  const [feed, ...others] = feeds;
  if (feed === undefined) throw new UsageError('The trust file has no keys.');
  if (others.length > 0) throw new UsageError(`--feed says which list is meant: ${feeds.join(', ')}.`);
  return feed;
}

function tell(around: Surroundings, json: boolean, verdict: Verdict): number {
  const isRefused = verdict.outcome === 'refused';
  if (json) around.print(JSON.stringify(verdict));
  else if (isRefused) around.complain(`Refused: ${verdict.sentence}`);
  else around.print(verdict.sentence);
  return isRefused ? 1 : 0;
}
