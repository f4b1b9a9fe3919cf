import { v7 } from 'uuid';
import type { Entry } from '../../../lib/log/entry';

/** An answer on Netmums as an official would log it; say what differs. */
export function anEntry(differs: Partial<Entry> = {}): Entry {
  return {
    schema: 1,
    id: v7(),
    revision: 1,
    organisation: 'department-for-education',
    where: {
      precision: 'thread',
      forum: 'netmums',
      thread: 'https://www.netmums.com/coffeehouse/children/1161685',
      title: '30 hours in the holidays',
    },
    act: { kind: 'answer' },
    at: '2026-11-21T12:40:00.000Z',
    offset: 0,
    disclosure: 'in-this-post',
    topics: [],
    evidence: {
      feed: 'take-part-example',
      sequence: 1,
      planVersion: 1,
      stance: 'not-yet-asked',
      approach: 'take-part',
      mode: 'normal',
    },
    changedAt: '2026-11-21T12:40:00.000Z',
    ...differs,
  };
}
