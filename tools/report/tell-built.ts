import { formatDay } from '../../lib/list/time';
import type { Figure } from '../../lib/report/figure';
import type { Report } from '../../lib/report/report';
import { figuresOf } from '../../lib/report/report';
import type { KnownPlan, PlanSource } from '../../lib/report/scope/known-plans';
import type { Surroundings } from '../command/command';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import type { FileReceived } from './receive-folder';
import { loadRefusals, type TellRefused } from './tell-refused';

/** What came of making a report. */
export type Built =
  | { readonly outcome: 'nothing-read'; readonly files: readonly FileReceived[] }
  | {
      readonly outcome: 'written';
      readonly files: readonly FileReceived[];
      /** Where the whole report is. */
      readonly path: string;
      /** Where what may leave of it is. */
      readonly published: readonly string[];
      readonly report: Report;
      /** The versions of plans that were known, and where from. */
      readonly known: readonly KnownPlan[];
      /** Two different entries under one id and revision. */
      readonly conflicts: number;
    };

function sayFigure({ value, unit, n, of }: Figure): string {
  if (value.is !== 'value') return value.is === 'not-known' ? 'not known' : 'nothing to measure';
  const number = Math.round(value.value * 10) / 10;
  if (of === null) return String(number);
  // A median or a share rests on the entries that could be measured.
  const isMeasured = unit === 'working-days' || unit === 'per-cent';
  return isMeasured
    ? `${number}${unit === 'per-cent' ? ' %' : ''} (${n} of ${of} measured)`
    : `${number} of ${of}`;
}

/** The versions that the figures are measured against, each on its days, and where it is known from. */
function plansUsed({
  report,
  known,
}: Pick<Extract<Built, { readonly outcome: 'written' }>, 'report' | 'known'>) {
  return report.about.plans.flatMap(({ publishedBy: organisation, version, from, to }) =>
    known
      .filter(({ plan }) => plan.organisation === organisation && plan.version === version)
      .map(({ source }) => ({ organisation, version, from, to, source })),
  );
}

function saySource(source: PlanSource): string {
  switch (source.is) {
    case 'given':
      return 'as it was given';
    case 'list':
      return 'as the list has it';
    case 'earlier-list':
      return `as the list had it in its number ${source.sequence}`;
  }
}

function tellFile({ print }: Surroundings, file: FileReceived, tell: TellRefused): void {
  if (file.outcome === 'refused') {
    print(`${file.name}: ${tell.file(file.reason)}`);
    return;
  }
  if (!file.added.ok) print(`${file.name}: The same as ${file.added.as}. It counts once.`);
  for (const row of file.refused) print(`${file.name}: ${tell.row(row)}`);
}

/** Tells people what was read and what was not. */
export async function tellFiles(around: Surroundings, files: readonly FileReceived[]): Promise<void> {
  const tell = await loadRefusals();
  for (const file of files) tellFile(around, file, tell);
  const read = files.filter(({ outcome }) => outcome === 'read').length;
  around.print(`${read} of ${files.length} files read.`);
}

/** Tells people what was read, what was not, and the first figures. */
export async function tellBuilt(around: Surroundings, built: Built): Promise<void> {
  await tellFiles(around, built.files);
  const { print } = around;
  if (built.outcome === 'nothing-read') {
    around.complain('There is no log to report on.');
    return;
  }
  const { about, headline } = built.report;
  if (built.conflicts > 0) {
    print(`${built.conflicts} entries contradict another with the same id. One of each counts.`);
  }
  const names = about.organisations.map(({ id, name }) => name ?? id).join(', ');
  print(`${names}, ${formatDay(about.period.from)} to ${formatDay(about.period.to)}`);
  for (const { organisation, version, from, to, source } of plansUsed(built)) {
    print(`  plan of ${organisation}, version ${version}, ${from} to ${to}, ${saySource(source)}`);
  }
  const say = sayFrom(readTexts());
  for (const figure of headline) {
    print(`  ${say(`report.measure.${figure.definition}`).padEnd(26)} ${sayFigure(figure)}`);
  }
  print(`Wrote ${built.path}, for internal use.`);
  for (const path of built.published) print(`Wrote ${path}.`);
}

/** What became of each file, for programs. */
export function filesToJson(files: readonly FileReceived[]): readonly object[] {
  return files.map((file) =>
    file.outcome === 'refused'
      ? { name: file.name, outcome: 'refused', reason: file.reason, entries: null, refused: [] }
      : {
          name: file.name,
          outcome: file.added.ok ? 'read' : 'already-there',
          reason: null,
          entries: file.added.ok ? file.added.entries : null,
          refused: file.refused,
        },
  );
}

/** The same for programs. */
export function toJson(built: Built): unknown {
  const files = filesToJson(built.files);
  if (built.outcome === 'nothing-read') {
    return {
      outcome: built.outcome,
      out: null,
      published: [],
      files,
      conflicts: 0,
      plans: [],
      figures: 0,
      headline: {},
    };
  }
  return {
    outcome: built.outcome,
    out: built.path,
    published: built.published,
    files,
    conflicts: built.conflicts,
    plans: plansUsed(built),
    figures: figuresOf(built.report).length,
    headline: Object.fromEntries(built.report.headline.map(({ id, value }) => [id, value])),
  };
}
