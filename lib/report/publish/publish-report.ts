import { type Commentary, tellStory } from '../commentary';
import { compareReports } from '../compare';
import type { Figure } from '../figure';
import type { Report } from '../report';
import { suppressSmallNumbers } from '../suppress/suppress-small-numbers';
import type { Heading, Table } from '../table';
import {
  PUBLISHED_VERSION,
  type PublishedCommitment,
  type PublishedFigure,
  type PublishedReport,
  type PublishedTable,
} from './published-report';

/** What is asked for when a report is to leave. */
export interface PublishRequest {
  readonly report: Report;
  /** The report of the period before, to compare with. */
  readonly before: Report | null;
  readonly words: Commentary;
  /** The words of the last report, for what it planned. */
  readonly lastWords: Commentary | null;
  /** `public` is for everybody: no table of people, no typed address, small numbers set aside. */
  readonly audience: PublishedReport['audience'];
  /** Counts below this are set aside, for either audience; 0 sets none aside. */
  readonly threshold: number;
}

/** Units of which an `of` may be told: it counts what no person did. */
const PLAIN_UNITS: ReadonlySet<Figure['unit']> = new Set<Figure['unit']>([
  'forums',
  'commitments',
  'files',
  'contributors',
]);

type Publish = (figure: Figure) => PublishedFigure;

/** What was typed by somebody may be a thread's address, or name somebody: the public is told that there is something. */
function isTyped(heading: Heading): boolean {
  if (heading.is === 'page') return heading.url !== null && !heading.inPlan;
  return heading.is === 'topic' && heading.topic !== null && heading.name === null;
}

function publishTable(table: Table, isPublic: boolean, publish: Publish): PublishedTable {
  const rows = isPublic ? table.rows.filter(({ heading }) => !isTyped(heading)) : table.rows;
  return {
    id: table.id,
    definition: table.definition,
    columns: [...table.columns].map((heading) => withoutReadonly(heading)),
    rows: rows.map(({ heading, figures }) => ({
      heading: withoutReadonly(heading),
      figures: figures.map(publish),
    })),
    unnamed: table.rows.length - rows.length,
  };
}

/** A heading as plain data of its own. */
function withoutReadonly(heading: Heading): PublishedTable['columns'][number] {
  return heading.is === 'plan-forum' ? { ...heading, planVersions: [...heading.planVersions] } : heading;
}

function publishCommitments(
  report: Report,
  request: PublishRequest,
  publish: Publish,
): PublishedCommitment[] {
  return tellStory(report, request.words, request.lastWords).commitments.map(
    ({ commitment: one, progress, next, plannedBefore }) => ({
      id: one.id,
      organisation: one.organisation,
      commitment: one.commitment,
      forumName: one.forumName,
      status: one.status,
      because: one.because,
      progress: publish(one.progress),
      target: publish(one.target),
      inTime: one.share ? publish(one.share.inTime) : null,
      measured: one.share ? publish(one.share.measured) : null,
      told: progress,
      next,
      plannedBefore,
    }),
  );
}

/**
 * Makes what may leave of a report: small numbers set aside in it and in the one it is compared with, nothing of which
 * entries a figure was made, and for the public no table of people and no row that somebody typed.
 */
export function publishReport(request: PublishRequest): PublishedReport {
  const isPublic = request.audience === 'public';
  const { report, threshold } = suppressSmallNumbers(request.report, request.threshold);
  const before = request.before && suppressSmallNumbers(request.before, request.threshold).report;
  const comparison = before && compareReports(report, before);
  const publish: Publish = ({ id, value, of, unit, definition }) => ({
    id,
    value,
    of: PLAIN_UNITS.has(unit) ? of : null,
    unit,
    definition,
    before: comparison?.changes.get(id)?.before ?? null,
  });
  const { about } = report;
  const story = tellStory(report, request.words, request.lastWords);
  return {
    format: 'take-part-report',
    version: PUBLISHED_VERSION,
    audience: request.audience,
    threshold,
    organisations: about.organisations.map(({ id, name }) => ({ id, name })),
    period: about.period,
    comparedWith: comparison && { period: comparison.period, isLike: comparison.isLike },
    madeOn: about.madeOn,
    until: about.until,
    plans: about.plans.map((plan) => ({ ...plan })),
    headline: report.headline.map(publish),
    commitments: publishCommitments(report, request, publish),
    zeros: story.zeros.map(({ forum, reason }) => ({
      organisation: forum.organisation,
      forum: forum.forum,
      name: forum.name,
      reason,
    })),
    ended: story.ended.map(({ commitment, next }) => ({ id: commitment, next })),
    tables: report.tables
      .filter(({ audience }) => !isPublic || audience === 'anyone')
      .map((table) => publishTable(table, isPublic, publish)),
  };
}
