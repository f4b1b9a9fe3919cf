import type { Advice } from '../../lib/list/advice';
import { beforeList } from '../../lib/list/before-list';
import type { Origin } from '../../lib/list/origin';
import { dayInLondon, formatDay, formatInstantDay } from '../../lib/list/time';
import { t } from '../../lib/text';

/** Which number of the cross-government list something comes from. */
export function sayBase({ sequence, issuedAt }: NonNullable<Advice['origins']>['base']): string {
  return t('panel.origin.base', { number: sequence, day: formatInstantDay(issuedAt) });
}

/** Whose own list something comes from, which number of it, and that it is old where it is. */
export function sayOrigin(origin: Origin, today: string): string {
  const from = t('panel.origin.own', {
    organisation: beforeList(origin.organisationName),
    number: origin.sequence,
    day: formatInstantDay(origin.issuedAt),
  });
  const due = dayInLondon(origin.refreshBy);
  return due <= today ? `${from} ${t('panel.origin.old', { day: formatDay(due) })}` : from;
}
