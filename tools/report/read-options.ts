import { mkdirSync, statSync } from 'node:fs';
import { Day } from '../../lib/list/source';
import { type ReportPeriod, readQuarter, readYear } from '../../lib/report/period';
import { UsageError } from '../command/command';

/** The ways in which a command is told its period. */
export const PERIOD_OPTIONS = ['quarter', 'year', 'from', 'to'] as const;

type PeriodOptions = Partial<Record<(typeof PERIOD_OPTIONS)[number], string>>;

/** The day that was given as `--name`. */
export function readDay(name: string, given: string | undefined): string {
  if (given === undefined || !Day.safeParse(given).success) {
    throw new UsageError(`--${name} takes a day such as 2026-10-01${given ? `, not “${given}”` : ''}.`);
  }
  return given;
}

/** The period that was asked for, or null where none was. */
export function readPeriodOption({ quarter, year, from, to }: PeriodOptions): ReportPeriod | null {
  const ways = [quarter, year, from ?? to].filter((way) => way !== undefined);
  if (ways.length > 1) throw new UsageError('Give one of --quarter, --year, or --from and --to.');
  if (quarter !== undefined) {
    const period = readQuarter(quarter);
    if (period) return period;
    throw new UsageError(`--quarter takes a financial quarter such as 2026-27-Q3, not “${quarter}”.`);
  }
  if (year !== undefined) {
    const period = readYear(year);
    if (period) return period;
    throw new UsageError(`--year takes a financial year such as 2026-27, not “${year}”.`);
  }
  if (ways.length === 0) return null;
  const days = { from: readDay('from', from), to: readDay('to', to) };
  if (days.to < days.from) throw new UsageError('--to must not be before --from.');
  return { is: 'days', ...days };
}

/** The whole number that was given as `--name`, or another where none was. */
export function readNumber(name: string, given: string | undefined, usual: number, least = 1): number {
  if (given === undefined) return usual;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : -1;
  if (number < least) throw new UsageError(`--${name} takes a number from ${least}, not “${given}”.`);
  return number;
}

/** Who a publication is for. */
export function readAudience(given = 'public'): 'public' | 'internal' {
  if (given === 'public' || given === 'internal') return given;
  throw new UsageError(`--audience takes public or internal, not “${given}”.`);
}

/** The organisations that were given, parted by commas; none where none were. */
export function readOrganisations(given: string | undefined): readonly string[] {
  return (given ?? '').split(',').flatMap((id) => id.trim() || []);
}

/** A folder to write into, made where it is not there yet. */
export function makeFolder(given: string | undefined): string {
  if (given === undefined) throw new UsageError('--out takes the folder to write to.');
  mkdirSync(given, { recursive: true });
  return given;
}

/** A folder to read, which must be there. */
export function readFolder(name: string, given: string | undefined): string {
  if (given === undefined) throw new UsageError(`--${name} takes the folder to read.`);
  if (!statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${given}.`);
  }
  return given;
}
