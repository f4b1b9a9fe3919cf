import type { Kind } from '../entry';
import { KindName } from '../entry';
import type { PeriodChoice } from '../export-period';

/** The orders in which entries can be shown. */
export const SORTS = ['newest', 'oldest', 'changed', 'place', 'kind'] as const;
export type Sort = (typeof SORTS)[number];

/** Which entries are asked for, and in which order. Empty text means all. */
export interface LogQuery {
  /** Words that must all be in the title, the note or the issue; or the address of a thread. */
  readonly words: string;
  /** A forum by its id, or a site by its host. */
  readonly place: string;
  readonly kind: Kind | '';
  readonly topic: string;
  readonly period: PeriodChoice;
  /** Only where an answer is owed. */
  readonly owed: boolean;
  readonly sort: Sort;
}

/** The whole log, newest first. */
export const WHOLE_LOG: LogQuery = {
  words: '',
  place: '',
  kind: '',
  topic: '',
  period: { by: 'all' },
  owed: false,
  sort: 'newest',
};

const PERIODS = ['this-quarter', 'last-quarter', 'this-financial-year'] as const;

/** Whether anything but the order differs from the whole log. */
export function isNarrowed({ words, place, kind, topic, period, owed }: LogQuery): boolean {
  return [words.trim(), place, kind, topic].some((value) => value !== '') || period.by !== 'all' || owed;
}

/**
 * A query as the part of an address after `?`; empty for the whole log. The words are left out: an address comes into
 * the browser's history, and that may be copied to other machines.
 */
export function writeQuery(query: LogQuery): string {
  const { place, kind, topic, period, owed, sort } = query;
  const days = period.by === 'days' ? { from: period.from, to: period.to } : {};
  const given = {
    forum: place,
    kind,
    topic,
    period: period.by === 'all' ? '' : period.by,
    ...days,
    owed: owed ? 'yes' : '',
    sort: sort === 'newest' ? '' : sort,
  };
  return new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString();
}

/** Reads what `writeQuery` wrote. What it does not know is left out: an address may be old or made up. */
export function readQuery(search: string, words = ''): LogQuery {
  const given = new URLSearchParams(search);
  const get = (name: string): string => given.get(name) ?? '';
  const known = <T extends string>(all: readonly T[], name: string): T | undefined =>
    all.find((one) => one === get(name));
  const by = known(PERIODS, 'period');
  return {
    words,
    place: get('forum'),
    kind: known(KindName.options, 'kind') ?? '',
    topic: get('topic'),
    period: get('period') === 'days' ? { by: 'days', from: get('from'), to: get('to') } : { by: by ?? 'all' },
    owed: get('owed') === 'yes',
    sort: known(SORTS, 'sort') ?? 'newest',
  };
}
