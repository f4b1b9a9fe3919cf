import type { CommitmentProgress } from './commitment-progress';
import type { Figure } from './figure';
import type { ReportPeriod } from './period';
import type { Table } from './table';

/** One version of a plan, for the days of the period on which it was in force. */
export interface PlanInForce {
  /** The organisation of today; `publishedBy` is the identity it was published under. */
  readonly organisation: string;
  readonly publishedBy: string;
  readonly version: number;
  /** An example plan that the organisation did not issue, to be said wherever it is shown. */
  readonly illustrative: boolean;
  readonly from: string;
  readonly to: string;
}

/** What a report was asked about. */
export interface ReportAbout {
  /** Under their identities of today, with the former ones that count with them. */
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly formerIds: readonly string[];
  }[];
  readonly period: ReportPeriod;
  /** The day it was made, in London. */
  readonly madeOn: string;
  /** The last day that is counted: the period's last, or the day it was made while the period runs. */
  readonly until: string;
  readonly plans: readonly PlanInForce[];
}

/** Figures that always add up to another, by id: what a reader could take from what. One part alone is the same number. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A whole report: plain data, the same whatever the order of the files, and no figure about what a named person did. */
export interface Report {
  readonly about: ReportAbout;
  readonly headline: readonly Figure[];
  readonly commitments: readonly CommitmentProgress[];
  readonly tables: readonly Table[];
  readonly sums: readonly Sum[];
}

/** Every figure of a report, each once. */
export function figuresOf(report: Report): readonly Figure[] {
  return [
    ...report.headline,
    ...report.commitments.flatMap(({ progress, target, share }) =>
      share ? [progress, target, share.inTime, share.measured] : [progress, target],
    ),
    ...report.tables.flatMap((table) => table.rows.flatMap((row) => row.figures)),
  ];
}

/** The same report with each figure changed, for what is set aside before it is published. */
export function mapFigures(report: Report, change: (figure: Figure) => Figure): Report {
  return {
    ...report,
    headline: report.headline.map(change),
    commitments: report.commitments.map((one) => ({
      ...one,
      progress: change(one.progress),
      target: change(one.target),
      share: one.share && { inTime: change(one.share.inTime), measured: change(one.share.measured) },
    })),
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, figures: row.figures.map(change) })),
    })),
  };
}
