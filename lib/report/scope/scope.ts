import { dayNumber } from '../store/days';
import type { LogStore } from '../store/log-store';
import type { ReportRequest } from '../report-request';
import { type ForumInPlan, forumsInPlans, type PlanPlace } from './forums-in-plan';
import { type Identities, readIdentities } from './identities';
import { makeLookup } from './lookup';
import { type PlanSpan, plansInForce } from './plans-in-force';
import { type Selection, selectRows } from './select-rows';

/** The entries a report is about, each with the place in the plan in force on its day. All sections count over it. */
export interface Scope extends Selection {
  readonly store: LogStore;
  readonly request: ReportRequest;
  readonly identities: Identities;
  /** Days by number, both included. */
  readonly from: number;
  readonly to: number;
  /** The last day that is counted: `to`, or the day the report is made while the period runs. */
  readonly until: number;
  readonly spans: readonly PlanSpan[];
  readonly places: readonly PlanPlace[];
  readonly forums: readonly ForumInPlan[];
}

/** Selects the entries of the organisations and the period of a request, and finds the plans they are measured by. */
export function readScope(store: LogStore, request: ReportRequest): Scope {
  const { period, madeOn, list, plans } = request;
  const identities = readIdentities(list.organisations);
  const organisations = [...new Set(request.organisations.map(identities.today))];
  const spans = plansInForce(plans, organisations, period, identities);
  const forums = forumsInPlans(spans);
  const places = forums.flatMap((forum) => forum.places);
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const lookup = makeLookup(store, identities, organisations, { from, to }, spans, places);
  return {
    store,
    request: { ...request, organisations },
    identities,
    from,
    to,
    until: Math.min(to, dayNumber(madeOn)),
    spans,
    places,
    forums,
    ...selectRows(store, from, to, lookup),
  };
}
