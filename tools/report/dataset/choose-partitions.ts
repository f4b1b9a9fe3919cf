import { type Quarter, quarterOf } from '../../../lib/list/time';
import type { Organisation } from '../../../lib/list/organisation';
import { readIdentities } from '../../../lib/report/scope/identities';
import { TOMBSTONE } from '../../../lib/report/store/codes';
import { State } from '../../../lib/report/store/columns';
import { dayText } from '../../../lib/report/store/days';
import type { LogStore } from '../../../lib/report/store/log-store';

/** An organisation of today and a quarter: one folder of the dataset. */
export interface PartitionKey {
  readonly organisation: string;
  readonly quarter: Quarter;
}

/** The name of a quarter: `2026-27-Q3`. */
export function quarterName({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`;
}

/** The days on which there are entries, by the code of their organisation. */
function entryDays({ rows, columns }: LogStore): ReadonlyMap<number, ReadonlySet<number>> {
  const { state, kind, day, organisation } = columns;
  const found = new Map<number, Set<number>>();
  for (let row = 0; row < rows; row += 1) {
    if (state[row] !== State.standing || kind[row] === TOMBSTONE) continue;
    const code = organisation[row] ?? 0;
    const days = found.get(code) ?? new Set();
    days.add(day[row] ?? 0);
    found.set(code, days);
  }
  return found;
}

/**
 * The partitions of a set of files: every quarter in which there is an entry at all, for each organisation that has
 * one in it or sent a file that covers some of it. Who said that there was nothing to report has a partition of zeros.
 */
export function choosePartitions(
  store: LogStore,
  organisations: readonly Organisation[],
): readonly PartitionKey[] {
  const { today } = readIdentities(organisations);
  const quarters = new Map<string, Quarter>();
  const found = new Map<string, PartitionKey>();
  const add = (id: string, quarter: Quarter) => {
    const organisation = today(id);
    found.set(`${organisation}/${quarterName(quarter)}`, { organisation, quarter });
  };
  for (const [code, days] of entryDays(store)) {
    for (const day of days) {
      const quarter = quarterOf(dayText(day));
      quarters.set(quarterName(quarter), quarter);
      if (code > 0) add(store.organisations.text(code), quarter);
    }
  }
  for (const { facts } of store.files) {
    const { period, author } = facts;
    if (period === null || author.organisation === null) continue;
    for (const quarter of quarters.values()) {
      if (period.from <= quarter.to && period.to >= quarter.from) add(author.organisation, quarter);
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}
