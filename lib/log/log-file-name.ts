import type { LogFile } from './log-file';

/** What a log file is called, without its extension: `take-part-log_department-for-education_2026-10-01_2026-12-31`. */
export function logFileName(file: Pick<LogFile, 'author' | 'period'>): string {
  const { author, period } = file;
  return ['take-part-log', author.organisation ?? 'no-organisation', period.from, period.to].join('_');
}
