import { StanceName } from '../../list/forum';
import { Approach } from '../../list/plan';
import { BarrierReason, Entry, KindName } from '../entry';
import { MOST_OWN_LISTS } from '../most-own-lists';
import { rememberLast } from './remember-last';
import { isId, isInstant, isPlainAddress, isText, isUuid7, isWhole, isDay } from './plain-values';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const DISCLOSURES: ReadonlySet<unknown> = new Set(Entry.shape.disclosure.options);
const OUTCOMES: ReadonlySet<unknown> = new Set(Entry.shape.outcome.unwrap().options);
const STANCES: ReadonlySet<unknown> = new Set([null, ...StanceName.options]);
const APPROACHES: ReadonlySet<unknown> = new Set([null, ...Approach.options]);
const REASONS: ReadonlySet<unknown> = new Set(BarrierReason.options);
const KINDS: ReadonlySet<unknown> = new Set(KindName.options);

const isOrganisation = rememberLast(isId);
const isForum = rememberLast(isId);
const isTopic = rememberLast(isId);
const isFeed = rememberLast(isId);
const isMode = rememberLast(isId);
const isStance = rememberLast((value) => STANCES.has(value));
const isApproach = rememberLast((value) => APPROACHES.has(value));
const isDisclosure = rememberLast((value) => DISCLOSURES.has(value));
const isOutcome = rememberLast((value) => OUTCOMES.has(value));

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
        isForum(where['forum']) &&
        isPlainAddress(where['thread']) &&
        isText(where['title'], 0, 200)
      );
    case 'forum':
      return hasFields(where, 2) && isForum(where['forum']);
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
    (evidence['feed'] === null || isFeed(evidence['feed'])) &&
    isPositiveOrNull(evidence['sequence']) &&
    isPositiveOrNull(evidence['planVersion']) &&
    isStance(evidence['stance']) &&
    isApproach(evidence['approach']) &&
    isMode(evidence['mode']) &&
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

/** How many of the fields every entry has. */
const REQUIRED = Object.values(Entry.shape).filter((field) => !field.isOptional()).length;

/** How many of the fields that an entry may have are there; -1 where one of them is not plainly right. */
function countOptional(entry: Fields): number {
  const { minutes, askedAt, outcome, issue, note, followUp, privateMessage, commitment } = entry;
  let found = 0;
  if (minutes !== undefined) found += isWhole(minutes, 0, 1440) ? 1 : WRONG;
  if (askedAt !== undefined) found += isInstant(askedAt) ? 1 : WRONG;
  if (outcome !== undefined) found += isOutcome(outcome) ? 1 : WRONG;
  if (issue !== undefined) found += isText(issue, 0, 500) ? 1 : WRONG;
  if (note !== undefined) found += isText(note, 0, 10_000) ? 1 : WRONG;
  if (followUp !== undefined) found += isFollowUp(followUp) ? 1 : WRONG;
  if (privateMessage !== undefined) found += isPrivateMessage(privateMessage) ? 1 : WRONG;
  if (commitment !== undefined) found += isId(commitment) ? 1 : WRONG;
  return found < 0 ? -1 : found;
}

/** Outweighs all that is right. */
const WRONG = -1000;

/**
 * Whether a value is so plainly an entry that the schema need not be asked: it never says yes where the schema would
 * say no. A no means only "ask the schema". It is some twenty times faster, which is what lets a manager's million rows
 * be checked one by one. Each field is read by its name, and their number leaves room for no other.
 */
export function isPlainlyEntry(value: unknown): value is Entry {
  if (!isFields(value)) return false;
  const {
    schema,
    id,
    revision,
    organisation,
    where,
    act,
    at,
    offset,
    disclosure,
    topics,
    evidence,
    changedAt,
  } = value;
  const optional = countOptional(value);
  return (
    optional >= 0 &&
    hasFields(value, REQUIRED + optional) &&
    schema === 1 &&
    isUuid7(id) &&
    isWhole(revision, 1, Number.MAX_SAFE_INTEGER) &&
    (organisation === null || isOrganisation(organisation)) &&
    isWhere(where) &&
    isAct(act) &&
    isInstant(at) &&
    isWhole(offset, -840, 840) &&
    isDisclosure(disclosure) &&
    areAll(topics, 20, isTopic) &&
    isEvidence(evidence) &&
    isInstant(changedAt)
  );
}
