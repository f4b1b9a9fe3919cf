import type { LogFile } from './log-file';

/** The text of a log file: JSON that people can read too, ended by a line feed. It holds no half characters. */
export function logFileText(file: LogFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
