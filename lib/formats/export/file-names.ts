import { logFileName } from '../../log/log-file-name';
import type { LogAbout } from '../../log/export/outgoing-log';
import type { Format } from '../format';

/** What the file of a format is called: predictable, so that a file of the same days takes the place of an earlier one. */
export function fileName(format: Format, about: LogAbout): string {
  return `${logFileName(about)}.${format.extension}`;
}
