import { StanceName } from '../../list/forum';
import { Approach } from '../../list/plan';
import { BarrierReason, Entry, KindName } from '../entry';
import { MOST_OWN_LISTS } from '../most-own-lists';
import { isId, isInstant, isPlainAddress, isText, isUuid7, isWhole, isDay } from './plain-values';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const DISCLOSURES: ReadonlySet<unknown> = new Set(Entry.shape.disclosure.options);
const OUTCOMES: ReadonlySet<unknown> = new Set(Entry.shape.outcome.unwrap().options);
const STANCES: ReadonlySet<unknown> = new Set([null, ...StanceName.options]);
const APPROACHES: ReadonlySet<unknown> = new Set([null, ...Approach.options]);
const REASONS: ReadonlySet<unknown> = new Set(BarrierReason.options);
const KINDS: ReadonlySet<unknown> = new Set(KindName.options);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether there are so many fields: with each of them checked by name, that leaves room for no other. */
function hasFields(fields: Fields, count: number): boolean {
  let found = 0;
  for (const _ in fields) found += 1;
  return found === count;
}

function areAll(value: unknown, atMost: number, check: Check): boolean {
  if (!Array.isArray(value) || value.length > atMost) return false;
  for (const item of value) if (!check(item)) return false;
  return true;
}

function isAct(act: unknown): boolean {
  if (!isFields(act)) return false;
  switch (act['kind']) {
    case 'signpost':
      return hasFields(act, 2) && areAll(act['pages'], 20, isPlainAddress);
    case 'referral':
      return hasFields(act, 2) && (act['direction'] === 'in' || act['direction'] === 'out');
    case 'barrier':
      return hasFields(act, 2) && REASONS.has(act['reason']);
    default:
      return hasFields(act, 1) && KINDS.has(act['kind']);
  }
}

function isWhere(where: unknown): boolean {
  if (!isFields(where)) return false;
  switch (where['precision']) {
    case 'thread':
      return (
        hasFields(where, 4) &&
        isId(where['forum']) &&
        isPlainAddress(where['thread']) &&
        isText(where['title'], 0, 200)
      );
    case 'forum':
      return hasFields(where, 2) && isId(where['forum']);
    case 'site':
      return hasFields(where, 2) && isText(where['host'], 1, 253);
    default:
      return false;
  }
}

function isPositiveOrNull(value: unknown): boolean {
  return value === null || isWhole(value, 1, Number.MAX_SAFE_INTEGER);
}

function areOwnLists(lists: unknown): boolean {
  return (
    areAll(lists, MOST_OWN_LISTS, isOwnList) &&
    // None at all is not written as an empty one.
    (lists as readonly unknown[]).length > 0
  );
}

function isOwnList(list: unknown): boolean {
  return (
    isFields(list) &&
    hasFields(list, 2) &&
    isId(list['feed']) &&
    isWhole(list['sequence'], 1, Number.MAX_SAFE_INTEGER)
  );
}

function isEvidence(evidence: unknown): boolean {
  return (
    isFields(evidence) &&
    hasFields(evidence, evidence['ownLists'] === undefined ? 6 : 7) &&
    (evidence['feed'] === null || isId(evidence['feed'])) &&
    isPositiveOrNull(evidence['sequence']) &&
    isPositiveOrNull(evidence['planVersion']) &&
    STANCES.has(evidence['stance']) &&
    APPROACHES.has(evidence['approach']) &&
    isId(evidence['mode']) &&
    (evidence['ownLists'] === undefined || areOwnLists(evidence['ownLists']))
  );
}

function isFollowUp(followUp: unknown): boolean {
  if (!isFields(followUp)) return false;
  const { due, done, snoozedUntil } = followUp;
  return (
    hasFields(followUp, snoozedUntil === undefined ? 2 : 3) &&
    isDay(due) &&
    (done === null || isDay(done)) &&
    (snoozedUntil === undefined || isDay(snoozedUntil))
  );
}

function isPrivateMessage(message: unknown): boolean {
  if (!isFields(message)) return false;
  return hasFields(message, 1) && (message['captured'] === null || isDay(message['captured']));
}

/** The check of each field. A field that is not among them is for the schema to judge. */
const FIELDS: Readonly<Record<string, Check>> = {
  schema: (value) => value === 1,
  id: isUuid7,
  revision: (value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER),
  organisation: (value) => value === null || isId(value),
  where: isWhere,
  act: isAct,
  at: isInstant,
  offset: (value) => isWhole(value, -840, 840),
  disclosure: (value) => DISCLOSURES.has(value),
  topics: (value) => areAll(value, 20, isId),
  minutes: (value) => isWhole(value, 0, 1440),
  askedAt: isInstant,
  outcome: (value) => OUTCOMES.has(value),
  issue: (value) => isText(value, 0, 500),
  note: (value) => isText(value, 0, 10_000),
  followUp: isFollowUp,
  privateMessage: isPrivateMessage,
  commitment: isId,
  evidence: isEvidence,
  changedAt: isInstant,
};

/** How many of the fields every entry has. */
const REQUIRED = Object.values(Entry.shape).filter((field) => !field.isOptional()).length;
const OPTIONAL: ReadonlySet<string> = new Set(
  Object.entries(Entry.shape).flatMap(([name, field]) => (field.isOptional() ? [name] : [])),
);

/**
 * Whether a value is so plainly an entry that the schema need not be asked: it never says yes where the schema would
 * say no. A no means only "ask the schema". It is some ten times faster, which is what lets a manager's million rows be
 * checked one by one.
 */
export function isPlainlyEntry(value: unknown): value is Entry {
  if (!isFields(value)) return false;
  let required = 0;
  for (const name in value) {
    const check = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (!check?.(value[name])) return false;
    if (!OPTIONAL.has(name)) required += 1;
  }
  return required === REQUIRED;
}
