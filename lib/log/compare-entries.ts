import { canonicalJson } from './canonical-json';
import type { Entry } from './entry';

/** A part of an entry that its author can change, as people would name it. */
export const PARTS = [
  'kind',
  'detail',
  'place',
  'thread',
  'title',
  'organisation',
  'disclosure',
  'topics',
  'minutes',
  'askedAt',
  'outcome',
  'issue',
  'note',
  'followUp',
  'privateMessage',
  'commitment',
  'at',
] as const;
export type Part = (typeof PARTS)[number];

/** What a part of an entry holds; undefined where it is not given. */
export function partOf(entry: Entry, part: Part): unknown {
  const { where, act } = entry;
  switch (part) {
    case 'kind':
      return act.kind;
    case 'detail':
      return act.kind === 'signpost' ? act.pages : act.kind === 'referral' ? act.direction : reasonOf(act);
    case 'place':
      return where.precision === 'site' ? where.host : where.forum;
    case 'thread':
      return where.precision === 'thread' ? where.thread : undefined;
    case 'title':
      return where.precision === 'thread' ? where.title || undefined : undefined;
    case 'topics':
      return entry.topics.length > 0 ? entry.topics : undefined;
    default:
      return entry[part] ?? undefined;
  }
}

function reasonOf(act: Entry['act']): string | undefined {
  return act.kind === 'barrier' ? act.reason : undefined;
}

/** The parts that two revisions of an entry say differently, in the order of the form. */
export function changedParts(before: Entry, after: Entry): readonly Part[] {
  const said = (entry: Entry, part: Part): string => canonicalJson(partOf(entry, part) ?? null);
  return PARTS.filter((part) => said(before, part) !== said(after, part));
}
