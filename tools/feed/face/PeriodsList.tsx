import type { Period } from '../../../lib/list/period';
import { formatInstantDay, formatTimeOfDay } from '../../../lib/list/time';
import { Bullets } from './Bullets';
import { SourceLine } from './SourceLine';
import { VerificationNotice } from './VerificationNotice';

/** The calendar of times in which other rules hold, the latest first. */
export function PeriodsList({ periods }: { readonly periods: readonly Period[] }) {
  return (
    <>
      <h2 id="periods">Pre-election periods</h2>
      {periods.length === 0 && <p>None is in the calendar.</p>}
      {periods
        .toSorted((a, b) => (a.from < b.from ? 1 : -1))
        .map((period) => (
          <section key={period.id} aria-labelledby={`period-${period.id}`}>
            <h3 id={`period-${period.id}`}>{period.name}</h3>
            <p>
              {sayMoment(period.from)} to {sayMoment(period.until)}. {period.summary}
            </p>
            <VerificationNotice verification={period.verification} />
            <Bullets items={period.changes} />
            <p className="quiet">
              Source: <SourceLine source={period.source} />
            </p>
          </section>
        ))}
    </>
  );
}

function sayMoment(instant: string): string {
  return `${formatTimeOfDay(instant)} on ${formatInstantDay(instant)}`;
}
