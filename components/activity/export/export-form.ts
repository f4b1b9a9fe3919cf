import { type PeriodChoice, readPeriod } from '../../../lib/log/export-period';
import type { LogSurvey } from '../../../lib/log/export/survey-log';
import type { ExportChoice } from '../../../lib/log/make-log-file';
import type { LogPeriod } from '../../../lib/log/select-entries';

/** What the export form holds, word for word, before it is checked. */
export interface ExportForm {
  readonly by: PeriodChoice['by'];
  readonly from: string;
  readonly to: string;
  readonly places: 'all' | 'some';
  /** The forums (by id) and sites (by host) that are ticked. */
  readonly chosen: readonly string[];
  readonly threads: boolean;
  readonly ownWords: boolean;
  readonly pseudonym: string;
  readonly team: string;
}

/** What must be put right before there is anything to preview. One sentence each. */
export type ExportProblem =
  | { readonly field: 'from' | 'to'; readonly reason: 'not-a-day' }
  | { readonly field: 'to'; readonly reason: 'swapped' }
  | { readonly field: 'places'; readonly reason: 'none-chosen' }
  | {
      readonly field: 'period';
      readonly reason: 'nothing-logged';
      readonly period: LogPeriod;
      readonly places: ExportForm['places'];
    };

export type ExportRead =
  | { readonly ok: true; readonly choice: ExportChoice }
  | { readonly ok: false; readonly problem: ExportProblem };

/** The form as it first stands: this quarter, all forums, everything that the entries hold. */
export function startExport(quarter: LogPeriod, today: string): ExportForm {
  return {
    by: 'this-quarter',
    from: quarter.from,
    to: today,
    places: 'all',
    chosen: [],
    threads: true,
    ownWords: true,
    pseudonym: '',
    team: '',
  };
}

/** Reads the form into a choice, or says the first thing that is wrong. */
export function readExport(form: ExportForm, { span }: Pick<LogSurvey, 'span'>, today: string): ExportRead {
  const by: PeriodChoice =
    form.by === 'days' ? { by: 'days', from: form.from, to: form.to } : { by: form.by };
  const ends = span ? [{ at: span.first }, { at: span.last }] : [];
  const read = readPeriod(by, today, ends);
  if (!read.ok) {
    return read.reason === 'swapped'
      ? { ok: false, problem: { field: 'to', reason: 'swapped' } }
      : { ok: false, problem: { field: read.field, reason: 'not-a-day' } };
  }
  if (form.places === 'some' && form.chosen.length === 0) {
    return { ok: false, problem: { field: 'places', reason: 'none-chosen' } };
  }
  const { period } = read;
  const places = form.places === 'some' ? form.chosen : null;
  const detail = { threads: form.threads, ownWords: form.ownWords };
  return { ok: true, choice: { period, places, detail, pseudonym: form.pseudonym, team: form.team } };
}

/** What to say where a choice turned out to hold no entry. */
export function nothingLogged({ period, places }: ExportChoice): ExportProblem {
  return { field: 'period', reason: 'nothing-logged', period, places: places ? 'some' : 'all' };
}
