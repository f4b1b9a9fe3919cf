import { commitmentProgress } from './commitments/progress';
import { contacts } from './measures/contacts';
import { contributors } from './measures/contributors';
import { countAnswers } from './measures/count-answers';
import { coverage } from './measures/coverage';
import { barriers, disclosures, outcomes, referrals } from './measures/details';
import { followUps } from './measures/follow-ups';
import { headline } from './measures/headline';
import { issues } from './measures/issues';
import { kindsByWeek } from './measures/kinds-by-week';
import { minutes } from './measures/minutes';
import { placeGroups } from './measures/place-groups';
import { privateMessages } from './measures/private-messages';
import { quality } from './measures/quality';
import { received } from './measures/received';
import { response } from './measures/response';
import type { Section } from './measures/section';
import { signposts } from './measures/signposts';
import { makeTally } from './measures/tally';
import { periodBefore } from './period';
import type { Report, ReportAbout, Sum } from './report';
import type { ReportRequest } from './report-request';
import { readScope, type Scope } from './scope/scope';
import { dayText } from './store/days';
import type { LogStore } from './store/log-store';

function aboutOf({ request, identities, spans, until }: Scope): ReportAbout {
  return {
    organisations: request.organisations.map((id) => ({
      id,
      name: request.list.organisations.find((one) => one.id === id)?.name ?? null,
      formerIds: identities.former(id),
    })),
    period: request.period,
    madeOn: request.madeOn,
    until: dayText(until),
    plans: spans.map(({ plan, organisation, from, to }) => ({
      organisation,
      publishedBy: plan.organisation,
      version: plan.version,
      illustrative: plan.illustrative,
      from,
      to,
    })),
  };
}

/** The weeks add up to the same totals as the forums do. */
function weekSums(coverageTable: Section, weeks: Section): readonly Sum[] {
  const known = new Set(coverageTable.table.rows.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return weeks.table.rows.flatMap(({ heading, figures }) =>
    heading.is === 'total'
      ? figures.flatMap(({ id }) => {
          const same = id.replace('kinds-by-week/', 'coverage/');
          return known.has(same) ? [{ total: id, parts: [same] }] : [];
        })
      : [],
  );
}

/**
 * Computes every figure of a report anew from the set of files: a pure function of what they hold, whatever their
 * order, used unchanged by the page, its worker and the command. A million entries take a fraction of a second, so
 * that any change of period or organisation can ask again.
 *
 * ```ts
 * const store = createLogStore();
 * const added = addFile(store, imported); // what became of each entry; removeFiles takes it back
 * const report = makeReport(store, request);
 * const before = makeReportBefore(store, request); // the same figures by the same ids, to compare with
 * listRows(store, request, figure.rows); // the entries of one figure: which file, which row
 * listConflicts(store); // two tellings of one entry that contradict each other
 * ```
 *
 * Every figure has an id that is the same in every period, a definition (`report.definition.<key>` in `locales/`), how
 * many entries it rests on, and the conditions that list them. What is published is made of `mapFigures(report, …)`,
 * with `report.sums` to know what could be worked out from what; tables with the audience `internal` never leave.
 */
export function makeReport(store: LogStore, request: ReportRequest): Report {
  const scope = readScope(store, request);
  const groups = placeGroups(scope);
  const tally = makeTally(scope, groups);
  const commitments = commitmentProgress(scope);
  const ofForums = coverage(scope, tally);
  const ofWeeks = kindsByWeek(scope);
  const ofTimes = response(scope, groups, tally, countAnswers(scope));
  const owed = followUps(scope);
  const people = contributors(scope);
  const first = headline(scope, tally, { response: ofTimes, followUps: owed }, commitments);
  const sections: readonly Section[] = [
    ofForums,
    ofWeeks,
    ofTimes,
    owed,
    privateMessages(scope),
    signposts(scope, tally),
    issues(scope),
    referrals(scope),
    outcomes(scope),
    barriers(scope),
    contacts(scope, tally),
    disclosures(scope),
    minutes(scope, tally),
    quality(scope),
    received(scope),
    people,
  ];
  return {
    about: aboutOf(scope),
    headline: [...first.figures, people.headline],
    commitments,
    tables: sections.map(({ table }) => table),
    sums: [...first.sums, ...weekSums(ofForums, ofWeeks), ...sections.flatMap(({ sums }) => sums)],
  };
}

/** The report of the period before, to compare with: as it would have been made then of what is known now. */
export function makeReportBefore(store: LogStore, request: ReportRequest): Report {
  return makeReport(store, { ...request, period: periodBefore(request.period) });
}
