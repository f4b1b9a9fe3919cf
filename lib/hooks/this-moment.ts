import { v7 as newId } from 'uuid';
import { dayInLondon } from '../list/time';
import type { Finishing } from '../log/finish-draft';

/** What only the moment of saving knows: a new entry's id, the instant, the offset of this clock, the day in London. */
export function readMoment(): Finishing {
  const instant = new Date();
  const now = instant.toISOString();
  return { id: newId(), now, offset: -instant.getTimezoneOffset(), today: dayInLondon(now) };
}
