import { formatDay, formatDayShort } from '../../lib/list/time';
import type { LogPeriod } from '../../lib/log/select-entries';
import { t } from '../../lib/text';

/** Some days as people write them: `1 October to 31 December 2026`; one day alone when they are one. */
export function saySpan({ from, to }: LogPeriod): string {
  if (from === to) return formatDay(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return t('activity.span', { from: sameYear ? formatDayShort(from) : formatDay(from), to: formatDay(to) });
}
