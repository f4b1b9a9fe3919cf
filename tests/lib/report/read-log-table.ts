import { type Act, BarrierReason, type Entry } from '../../../lib/log/entry';

/**
 * Reads a log from a table that people can check by hand, a line an entry: when it was done (UTC), whose it is, on which
 * forum, what was done, when the question was asked, and whatever else is to be said as `name=value`.
 */
export function readLogTable(table: string): readonly Entry[] {
  return table
    .trim()
    .split('\n')
    .filter((row) => row !== '')
    .map((row, index) => readRow(row, index));
}

function readRow(row: string, index: number): Entry {
  const cells = row.split('|').map((cell) => cell.trim());
  const [at = '', organisation = '', forum = '', kind = '', askedAt = '', others = ''] = cells;
  const more = new Map(others.split(/\s+/).map((pair) => pair.split('=') as [string, string]));
  const due = more.get('due');
  const minutes = more.get('minutes');
  const topic = more.get('topic');
  const outcome = more.get('outcome');
  const issue = more.get('issue');
  const captured = more.get('captured');
  return {
    schema: 1,
    id: idFrom(at, index),
    revision: 1,
    organisation,
    where: forum.includes('.') ? { precision: 'site', host: forum } : { precision: 'forum', forum },
    act: actFrom(kind),
    at,
    offset: 0,
    disclosure: 'in-this-post',
    topics: topic === undefined ? [] : [topic],
    evidence: {
      feed: 'practice-list',
      sequence: 37,
      planVersion: Number(more.get('plan') ?? 0) || null,
      stance: 'welcome',
      approach: 'take-part',
      mode: 'normal',
    },
    changedAt: at,
    ...(askedAt !== '' && { askedAt }),
    ...(minutes !== undefined && { minutes: Number(minutes) }),
    ...(outcome !== undefined && { outcome: outcome as NonNullable<Entry['outcome']> }),
    ...(issue !== undefined && { issue }),
    ...(due !== undefined && { followUp: { due, done: more.get('done') ?? null } }),
    ...(captured !== undefined && { privateMessage: { captured: captured === 'no' ? null : captured } }),
  };
}

/** An id as the computer would make it at that instant, so that no clock looks wrong. */
function idFrom(at: string, index: number): string {
  const ms = Date.parse(at).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** `answer`, `signpost https://…`, `referral in`, `barrier no-time`. */
function actFrom(words: string): Act {
  const [kind = '', detail = ''] = words.split(' ');
  switch (kind) {
    case 'signpost':
      return { kind, pages: detail === '' ? [] : [detail] };
    case 'referral':
      return { kind, direction: detail === 'in' ? 'in' : 'out' };
    case 'barrier':
      return { kind, reason: BarrierReason.parse(detail) };
    default:
      return { kind } as Act;
  }
}
