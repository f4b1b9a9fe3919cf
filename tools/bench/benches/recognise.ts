import { compileRecogniser } from '../../../lib/list/recognise';
import type { Forum } from '../../../lib/list/forum';
import { readSources } from '../../feed/read-sources';
import type { Bench } from '../bench';
import { madeUpAddress, madeUpDay } from '../made-up/addresses';
import { chanceOf } from '../made-up/chance';
import { type Contestant, race } from '../race';
import { makeRow } from '../row';
import { libraryPeers } from './recognise/libraries';
import { type Finder, type Found, mapByScan, mapOfHosts, newUrlAlone, trieOfLabels } from './recognise/peers';

const SIZES = [10, 1_000, 10_000, 100_000] as const;

/** The goal holds from 10 to this many rules. More than that is nobody's list. */
const GOAL_UP_TO = 10_000;

const VISITS = 20_000;

/** A run goes through the day this often: long enough for the clock, short enough to change over often. */
const REPEATS = 2;

/** Which forum an address is on: ours beside the usual ways, 95 % of the addresses on no listed site. */
export const recognise: Bench = {
  name: 'recognise',
  summary: 'which listed forum an address is on, against the usual ways to find it',
  async *rows({ rounds, quick, say }) {
    for (const size of quick ? SIZES.slice(0, 2) : SIZES) {
      const chance = chanceOf(size);
      const forums = madeUpForums(size);
      const day = madeUpDay(
        chance,
        forums.flatMap(({ addresses }) => addresses),
        VISITS,
      );
      const { peers: libraries, missing } = await libraryPeers(forums);
      if (missing.length > 0 && size === SIZES[0]) say(`not installed, left out: ${missing.join(', ')}`);
      const peers = [newUrlAlone, mapOfHosts(forums), mapByScan(forums), trieOfLabels(forums), ...libraries];
      const raced = await race([oursOn(forums, day), ...peers.map((peer) => on(peer, day))], {
        rounds: rounds * 5,
        warmUps: 5,
      });
      for (const { name: peer } of peers) {
        yield makeRow(raced, {
          bench: 'recognise',
          size: `${size.toLocaleString('en-GB')} rules`,
          figure: 'ns',
          peer,
          ...(size <= GOAL_UP_TO && { goal: { of: 'ratio', is: 'at-most', bound: 1 } }),
        });
      }
    }
  },
};

/** So many forums with an address each, made from the example list. */
function madeUpForums(count: number): readonly Forum[] {
  const [example] = readSources('feed').sources?.forums ?? [];
  if (!example) throw new Error('The example list in feed/ cannot be read: npm run feed -- check');
  const chance = chanceOf(count + 1);
  return Array.from({ length: count }, (_, n) => ({
    ...example,
    id: `forum-${n}`,
    addresses: [madeUpAddress(chance, n)],
  }));
}

function oursOn(forums: readonly Forum[], day: readonly string[]): Contestant {
  const recogniser = compileRecogniser(forums);
  return on(
    {
      name: 'ours',
      find(address) {
        const place = recogniser.recognise(address);
        return place && { forum: place.forum.id, thread: place.thread };
      },
    },
    day,
  );
}

/** Sends a day through one way of finding forums. The answer is how many were found, and a sample of them. */
function on(finder: Finder, day: readonly string[]): Contestant {
  return {
    name: finder.name,
    run() {
      const start = performance.now();
      const { found, seen } = 'find' in finder ? findAll(finder.find, day) : readAll(finder.floor, day);
      const ns = ((performance.now() - start) * 1e6) / (day.length * REPEATS);
      const sample = found.filter((_, n) => n % 97 === 0);
      return {
        figures: { ns },
        answer: 'find' in finder ? { count: found.length, seen, sample } : undefined,
      };
    },
  };
}

interface Day {
  readonly found: readonly Found[];
  /** Something of every address, so that no compiler leaves the work out. */
  readonly seen: number;
}

function findAll(find: (address: string) => Found | null, day: readonly string[]): Day {
  const found: Found[] = [];
  for (let again = 0; again < REPEATS; again += 1) {
    for (const address of day) {
      const place = find(address);
      if (place) found.push(place);
    }
  }
  return { found, seen: found.length };
}

function readAll(floor: (address: string) => number, day: readonly string[]): Day {
  let seen = 0;
  for (let again = 0; again < REPEATS; again += 1) {
    for (const address of day) seen += floor(address);
  }
  return { found: [], seen };
}
