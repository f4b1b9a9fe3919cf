import type { PublishedList } from '../../list/published';
import type { LogPeriod } from '../../log/select-entries';
import type { PublishedReport } from '../publish/published-report';
import { readIdentities } from '../scope/identities';
import { chooseReports, type ChosenReports, type GivenReport } from './choose-reports';
import type { RollUp, RollUpSource } from './roll-up';
import { type KeyedReport, rollUpTables } from './roll-up-tables';

/** What a roll-up is asked about. */
export interface RollUpRequest {
  readonly audience: PublishedReport['audience'];
  /** Null takes the period that most of the reports are of. */
  readonly period: LogPeriod | null;
  /** The day in London on which it is made. */
  readonly madeOn: string;
  readonly list: Pick<PublishedList, 'organisations' | 'plans'>;
}

/** A roll-up, with what became of every file; null where no report could be taken. */
export interface RolledUp extends Pick<ChosenReports, 'files' | 'periods'> {
  readonly rollUp: RollUp | null;
}

function sourceOf({ key, report }: KeyedReport): RollUpSource {
  const { organisations, audience, threshold, madeOn, until, plans } = report;
  const illustrative = plans.some((plan) => plan.illustrative);
  return { key, organisations, audience, threshold, madeOn, until, illustrative };
}

/** Organisations whose plan was in force in the period, and of which there is no report. */
function missingOf(
  { list: { organisations, plans } }: RollUpRequest,
  { to }: LogPeriod,
  reports: readonly PublishedReport[],
): RollUp['missing'] {
  const { today } = readIdentities(organisations);
  const there = new Set(reports.flatMap((report) => report.organisations.map(({ id }) => today(id))));
  const promised = new Set(plans.filter(({ from }) => from <= to).map((plan) => today(plan.organisation)));
  return [...promised]
    .filter((id) => !there.has(id))
    .map((id) => ({ id, name: organisations.find((one) => one.id === id)?.name ?? null }))
    .toSorted((a, b) => ((a.name ?? a.id) < (b.name ?? b.id) ? -1 : 1));
}

/**
 * Puts several organisations’ reports of one period together: the same for the same reports in whatever order and
 * however often they are given. It rests on what the reports tell, never on the entries behind them.
 */
export function makeRollUp(given: readonly GivenReport[], request: RollUpRequest): RolledUp {
  const { audience, period: wanted, madeOn, list } = request;
  const chosen = chooseReports(given, { audience, period: wanted, organisations: list.organisations });
  const { taken, period, periods, files } = chosen;
  if (period === null || taken.length === 0) return { rollUp: null, files, periods };
  const keyed = taken
    .map((report) => ({ key: report.organisations.map(({ id }) => id).join('+'), report }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rollUp: RollUp = {
    format: 'take-part-roll-up',
    version: 1,
    audience: taken.some((report) => report.audience === 'internal') ? 'internal' : 'public',
    period,
    madeOn,
    sources: keyed.map(sourceOf),
    missing: missingOf(request, period, taken),
    tables: rollUpTables(keyed),
  };
  return { rollUp, files, periods };
}
