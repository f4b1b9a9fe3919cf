import type { Mode } from './advice';
import type { Organisation } from './organisation';
import type { Period } from './period';
import { instantToMs, isWithin } from './time';

/** How far ahead a period is announced. */
const DAYS_AHEAD = 60;
const DAY_MS = 86_400_000;

/** Whose rules, and when. */
export interface ModeQuestion {
  readonly periods: readonly Period[];
  /** Null when the person has not said: then every period that reaches the whole UK counts. */
  readonly organisation: Organisation | null;
  /** Whether the list is an example. Practice periods count nowhere else. */
  readonly illustrative: boolean;
  readonly now: string;
}

/**
 * Whether a period binds an organisation, whatever the date.
 *
 * | the period says    | it binds                                                                          |
 * | ------------------ | --------------------------------------------------------------------------------- |
 * | `uk`               | bodies everywhere                                                                 |
 * | one or more nations | bodies that list one of them; not UK-wide bodies, unless the period says `uk` too |
 * | administrations    | only those; empty means all                                                       |
 * | organisation kinds | only those; empty means all                                                       |
 *
 * Somebody whose organisation is not known is bound by every period that says `uk`: to be careful for nothing costs
 * less than to be careless once.
 */
function binds(period: Period, organisation: Organisation | null): boolean {
  const everywhere = period.jurisdictions.includes('uk');
  if (organisation === null) return everywhere;
  return (
    (everywhere || period.jurisdictions.some((nation) => organisation.jurisdictions.includes(nation))) &&
    (period.administrations.length === 0 || period.administrations.includes(organisation.administration)) &&
    (period.organisationKinds.length === 0 || period.organisationKinds.includes(organisation.kind))
  );
}

function periodsFor({ periods, organisation, illustrative }: ModeQuestion): Period[] {
  return periods.filter(
    (period) => (illustrative || period.verification.state !== 'fictional') && binds(period, organisation),
  );
}

const TRUST = { verified: 0, 'not-verified': 1, fictional: 2 } as const;

/**
 * The rules in force for an organisation at an instant: from the period's first instant, until just before its last.
 *
 * A period that nobody has verified counts too, since the careful rules do no harm, and its `verification` comes with
 * it: whoever shows the period must say that it is not verified, or that it is only practice. Where several are in
 * force at once the verified one is named before the others, then the one that lasts longest.
 */
export function modeFor(question: ModeQuestion): Mode {
  const [period] = periodsFor(question)
    .filter(({ from, until }) => isWithin(question.now, from, until))
    .toSorted(
      (a, b) =>
        TRUST[a.verification.state] - TRUST[b.verification.state] ||
        instantToMs(b.until) - instantToMs(a.until) ||
        (a.id < b.id ? -1 : 1),
    );
  return period === undefined ? { name: 'normal' } : { name: 'pre-election', period };
}

/** The next period that will bind an organisation within 60 days (of 24 hours), the soonest first; null when none will. */
export function nextPeriod(question: ModeQuestion): Period | null {
  const now = instantToMs(question.now);
  const [next] = periodsFor(question)
    .filter(({ from }) => instantToMs(from) > now && instantToMs(from) <= now + DAYS_AHEAD * DAY_MS)
    .toSorted((a, b) => instantToMs(a.from) - instantToMs(b.from) || (a.id < b.id ? -1 : 1));
  return next ?? null;
}
