import type { LogFile } from './log-file';

const MARKS = /\p{M}/gu;
const NOT_IN_A_NAME = /[^a-z0-9]+/g;

/** A name as file names have it: `Adviser 7, Siân` is `adviser-7-sian`; nothing where no such letter is in it. */
function fileNamePart(name: string): string {
  const letters = name.normalize('NFD').replace(MARKS, '').toLowerCase().replace(NOT_IN_A_NAME, '-');
  return letters.replace(/^-|-$/g, '');
}

/**
 * What a log file is called, without its extension: the same each time for the same author and days, and another for
 * another author. `take-part-log_department-for-education_adviser-7_2026-10-01_2026-12-31`
 */
export function logFileName({ author, period }: Pick<LogFile, 'author' | 'period'>): string {
  const who = fileNamePart(author.pseudonym ?? '');
  return [
    'take-part-log',
    author.organisation ?? 'no-organisation',
    ...(who === '' ? [] : [who]),
    period.from,
    period.to,
  ].join('_');
}
