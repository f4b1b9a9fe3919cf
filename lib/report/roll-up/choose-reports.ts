import type { Organisation } from '../../list/organisation';
import { canonicalJson } from '../../log/canonical-json';
import type { LogPeriod } from '../../log/select-entries';
import type { PublishedReport } from '../publish/published-report';
import { readIdentities } from '../scope/identities';
import type { ReportRead, ReportRefusal } from './read-report';

/** A file that was given, and what was read in it. */
export interface GivenReport {
  readonly name: string;
  readonly read: ReportRead;
}

/** What became of a given file. */
export type ReportFate =
  | { readonly is: 'taken'; readonly report: PublishedReport }
  | { readonly is: 'refused'; readonly reason: ReportRefusal }
  /** The very same report is in another file. */
  | { readonly is: 'same'; readonly as: string }
  /** Of other days than the roll-up. */
  | { readonly is: 'other-period'; readonly period: PublishedReport['period'] }
  /** Made for its department alone, and the roll-up is for everybody. */
  | { readonly is: 'internal' }
  /** Another report of an organisation that is in it counts instead: the newer, and no organisation twice. */
  | { readonly is: 'replaced'; readonly by: string };

/** Which reports are rolled up, and what became of every file, in the order of their names. */
export interface ChosenReports {
  /** The days of the roll-up; null where there is no report at all. */
  readonly period: PublishedReport['period'] | null;
  /** Every period that a report was made for, the one with the most reports first. */
  readonly periods: readonly PublishedReport['period'][];
  readonly taken: readonly PublishedReport[];
  readonly files: readonly { readonly name: string; readonly fate: ReportFate }[];
}

/** What is asked of the choice. */
export interface ChooseReports {
  /** For everybody, or for the departments alone, which may use what is internal. */
  readonly audience: PublishedReport['audience'];
  /** Null chooses the period of the most reports. */
  readonly period: LogPeriod | null;
  /** The list’s organisations, by which a renamed one is still itself. */
  readonly organisations: readonly Organisation[];
}

interface Read {
  readonly name: string;
  readonly report: PublishedReport;
  readonly text: string;
  readonly ids: readonly string[];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function daysOf({ from, to }: LogPeriod): string {
  return `${from} ${to}`;
}

/** The newest first; of one day the fuller, then an order that means nothing but is the same for everybody. */
function byWorth(a: Read, b: Read): number {
  return (
    compare(b.report.madeOn, a.report.madeOn) ||
    b.ids.length - a.ids.length ||
    compare(a.report.audience, b.report.audience) ||
    compare(a.text, b.text)
  );
}

/** The periods of the reports, the one with the most first; of as many the latest. One is named as most people name it. */
function periodsOf(all: readonly Read[]): readonly PublishedReport['period'][] {
  const found = new Map<string, { readonly period: PublishedReport['period']; readonly count: number }>();
  for (const { period } of all.map(({ report }) => report)) {
    const known = found.get(daysOf(period));
    const named = known === undefined || period.is === 'quarter' ? period : known.period;
    found.set(daysOf(period), { period: named, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count || compare(daysOf(b.period), daysOf(a.period)))
    .map(({ period }) => period);
}

function read({ name, read: one }: GivenReport, today: (id: string) => string): Read | null {
  if (!one.ok) return null;
  const { report } = one;
  const ids = [...new Set(report.organisations.map(({ id }) => today(id)))];
  return { name, report, text: canonicalJson(report), ids };
}

/**
 * Chooses what is rolled up: reports of one period, each organisation once, the same for the same files in whatever
 * order and however often. An organisation counts under its identity of today.
 */
export function chooseReports(given: readonly GivenReport[], wish: ChooseReports): ChosenReports {
  const { today } = readIdentities(wish.organisations);
  const all = given
    .toSorted((a, b) => compare(a.name, b.name))
    .map((file) => ({ file, read: read(file, today) }));
  // Of reports that are the very same the first by name stands for all.
  const first = new Map<string, Read>();
  for (const one of all) if (one.read && !first.has(one.read.text)) first.set(one.read.text, one.read);
  const allowed = [...first.values()].filter(
    ({ report }) => wish.audience === 'internal' || report.audience === 'public',
  );
  const periods = periodsOf(allowed);
  const wanted = wish.period ?? periods[0] ?? null;
  const period = wanted && (periods.find((one) => daysOf(one) === daysOf(wanted)) ?? null);
  const takenBy = new Map<string, string>();
  const fates = new Map<Read, ReportFate>();
  for (const one of allowed.toSorted(byWorth)) {
    const { name, report, ids } = one;
    const by = ids.flatMap((id) => takenBy.get(id) ?? [])[0];
    if (period === null || daysOf(report.period) !== daysOf(period)) {
      fates.set(one, { is: 'other-period', period: report.period });
    } else if (by === undefined) {
      for (const id of ids) takenBy.set(id, name);
      fates.set(one, { is: 'taken', report });
    } else fates.set(one, { is: 'replaced', by });
  }
  const files = all.map(({ file, read: one }) => ({ name: file.name, fate: fateOf(file, one) }));
  return {
    period,
    periods,
    taken: files.flatMap(({ fate }) => (fate.is === 'taken' ? [fate.report] : [])),
    files,
  };

  function fateOf(file: GivenReport, one: Read | null): ReportFate {
    if (!file.read.ok) return { is: 'refused', reason: file.read.reason };
    const same = one && first.get(one.text);
    if (same && same !== one) return { is: 'same', as: same.name };
    return (one && fates.get(one)) ?? { is: 'internal' };
  }
}
