import { addDays, instantToMs } from '../../../lib/list/time';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import { byInstant } from '../../../lib/log/merge-logs';
import { type Chance, chanceOf } from '../../bench/made-up/chance';
import { makeEntry } from './make-entry';
import { dayOf, instantOf } from './moments';
import { makePerson, type Person } from './person';
import type { SampleLog, SampleWish } from './sample';

const HOUR_MS = 3_600_000;

/** How many entries each of the people has: as many as the others, or few most of them. */
function dealEntries({ people, entries, tidy }: SampleWish): readonly number[] {
  const weights = Array.from({ length: people }, (_, place) => (tidy ? 1 : 1 / (place + 3)));
  const all = weights.reduce((sum, one) => sum + one, 0);
  let [passed, dealt] = [0, 0];
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round((entries * passed) / all);
    const own = upTo - dealt;
    dealt = upTo;
    return own;
  });
}

function logOf(
  { pseudonym, team, organisation, number }: Person,
  period: SampleLog['period'],
  entries: readonly Entry[],
  tombstones: readonly Tombstone[],
): SampleLog {
  const sent = instantToMs(`${addDays(period.to, 1)}T09:00:00Z`) + number * 60_000;
  return {
    author: { pseudonym, team, organisation },
    period,
    createdAt: instantOf(sent),
    entries,
    tombstones,
  };
}

/** A month of the period that somebody sent beforehand: its first 30 days. */
function earlierLog(person: Person, period: SampleLog['period'], entries: readonly Entry[]): SampleLog {
  const to = addDays(period.from, 29) < period.to ? addDays(period.from, 29) : period.to;
  const own = entries.filter(({ at }) => dayOf(instantToMs(at)) <= to);
  return logOf(person, { from: period.from, to }, own, []);
}

/** Some of what was sent before is corrected or deleted since. */
function revise(entries: readonly Entry[], chance: Chance): Pick<SampleLog, 'entries' | 'tombstones'> {
  const tombstones: Tombstone[] = [];
  const kept = entries.flatMap((entry): Entry[] => {
    const fate = chance.below(50);
    const later = instantOf(instantToMs(entry.changedAt) + 26 * HOUR_MS);
    if (fate === 0) {
      tombstones.push({ id: entry.id, revision: entry.revision + 1, deletedAt: later });
      return [];
    }
    return fate > 3 ? [entry] : [{ ...entry, revision: 2, outcome: 'solved', changedAt: later }];
  });
  return { entries: kept, tombstones };
}

/**
 * Makes up the logs of some people, one after the other: realistic, about nobody, and for one wish always the same.
 * Where it is not tidy, one in five also sent an earlier file of theirs, which comes before.
 */
export function* makeSample(wish: SampleWish): Generator<SampleLog> {
  const chance = chanceOf(wish.seed);
  for (const [number, count] of dealEntries(wish).entries()) {
    const person = makePerson(wish, number, chance);
    const entries = Array.from({ length: count }, () =>
      makeEntry(person, wish.period, wish, chance),
    ).toSorted(byInstant);
    if (wish.tidy || chance.below(5) > 0) {
      yield logOf(person, wish.period, entries, []);
      continue;
    }
    const earlier = earlierLog(person, wish.period, entries);
    yield earlier;
    const revised = revise(earlier.entries, chance);
    const sent = new Set(earlier.entries.map(({ id }) => id));
    const since = entries.filter(({ id }) => !sent.has(id));
    yield logOf(person, wish.period, [...revised.entries, ...since], revised.tombstones);
  }
}
