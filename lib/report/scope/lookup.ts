import { dayNumber } from '../store/days';
import type { LogStore } from '../store/log-store';
import type { PlanPlace } from './forums-in-plan';
import type { Identities } from './identities';
import { isLater, type PlanSpan } from './plans-in-force';

/** In place of a forum of the plan. */
export const Outside = { notInPlan: -1, noPlan: -2, notListed: -3 } as const;

/** Days on which one version of a plan is what entries of one identity are measured against; null is none. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The version in force; 0 where there is no plan. */
  readonly version: number;
  /** The number of the plan place by the code of a place; `Outside` where there is none. */
  readonly placeOf: Int32Array;
}

/**
 * Whether an entry was made with another version of the plan on screen than was in force in its place. Off the plan's
 * forums no version is shown, so there is nothing to differ from.
 */
export function isOtherVersion(shown: number, place: number, version: number): boolean {
  return shown !== 0 && shown !== version && place !== Outside.notInPlan && place !== Outside.notListed;
}

/** For the code of an organisation the stretches of the period; null where it is not asked about. */
export type Lookup = readonly (readonly Stretch[] | null)[];

function tableOf(store: LogStore, places: readonly PlanPlace[], span: PlanSpan | null): Int32Array {
  const table = new Int32Array(store.places.size).fill(span ? Outside.notInPlan : Outside.noPlan);
  for (let code = 0; code < table.length; code += 1) {
    if (store.places.text(code).startsWith('//')) table[code] = Outside.notListed;
  }
  places.forEach((place, index) => {
    const code = place.span === span ? store.places.find(place.here.forum) : null;
    if (code !== null) table[code] = index;
  });
  return table;
}

/** Which of the plans in force on a day an identity is measured against: its own or a successor's before any other. */
function spanOn(spans: readonly PlanSpan[], path: readonly string[], day: number): PlanSpan | null {
  const inForce = spans.filter(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to));
  const own = inForce.filter(({ plan }) => path.includes(plan.organisation));
  const [first, ...others] = own.length > 0 ? own : inForce;
  if (!first) return null;
  return others.reduce((best, span) => (isLater(span.plan, best.plan) ? span : best), first);
}

/** Prepares what every row is asked: is its organisation meant, and which place of which plan was it made on? */
export function makeLookup(
  store: LogStore,
  { today, onwards }: Identities,
  organisations: readonly string[],
  days: { readonly from: number; readonly to: number },
  spans: readonly PlanSpan[],
  places: readonly PlanPlace[],
): Lookup {
  const tables = new Map<PlanSpan | null, Int32Array>();
  const tableFor = (span: PlanSpan | null): Int32Array => {
    const table = tables.get(span) ?? tableOf(store, places, span);
    tables.set(span, table);
    return table;
  };
  return Array.from({ length: store.organisations.size }, (_, code) => {
    const id = store.organisations.text(code);
    const organisation = today(id);
    if (id === '' || !organisations.includes(organisation)) return null;
    const own = spans.filter((span) => span.organisation === organisation);
    const begins = new Set([
      days.from,
      ...own.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to) + 1]),
    ]);
    const inOrder = [...begins].filter((day) => day <= days.to).toSorted((a, b) => a - b);
    return inOrder.map((from, index) => {
      const span = spanOn(own, onwards(id), from);
      const to = (inOrder[index + 1] ?? days.to + 1) - 1;
      return { from, to, version: span?.plan.version ?? 0, placeOf: tableFor(span) };
    });
  });
}
