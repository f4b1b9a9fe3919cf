import { dayInLondon } from '../../list/time';
import type { Entry } from '../entry';
import { type Hidden, hideInAddress, hideWords, REDACTED } from './hide-words';
import {
  HIDABLE,
  type Hidable,
  type PackCover,
  type PackEntry,
  type PackHidden,
  type Redactions,
  type RequestPack,
} from './request-pack';

/** Counts what is hidden, by what it is. */
interface Tally {
  readonly words: string[];
  /** For each of the words, in how many places they stood. */
  readonly places: number[];
  readonly parts: Map<Hidable, number>;
}

type Hide = (text: string, words: readonly string[]) => Hidden;

function hideAll(text: string, tally: Tally, hide: Hide): string {
  // Each is counted by itself, and all are hidden at once: the one may overlap with the other.
  tally.words.forEach((one, n) => {
    tally.places[n] = (tally.places[n] ?? 0) + hide(text, [one]).places;
  });
  return hide(text, tally.words).text;
}

function packEntry(entry: Entry, number: number, parts: ReadonlySet<Hidable>, tally: Tally): PackEntry {
  const { where, act, followUp } = entry;
  const told = (part: Hidable, text: string | undefined, hide: Hide): string | null => {
    if (text === undefined || text === '') return null;
    if (!parts.has(part)) return hideAll(text, tally, hide);
    tally.parts.set(part, (tally.parts.get(part) ?? 0) + 1);
    return REDACTED;
  };
  const thread = where.precision === 'thread' ? where : null;
  const pages = act.kind === 'signpost' ? act.pages : [];
  return {
    number,
    at: entry.at,
    day: dayInLondon(entry.at),
    kind: act.kind,
    forum: where.precision === 'site' ? null : where.forum,
    site: where.precision === 'site' ? told('site', where.host, hideInAddress) : null,
    title: told('title', thread?.title, hideWords),
    thread: told('thread', thread?.thread, hideInAddress),
    pages: pages.map((page) => told('pages', page, hideInAddress) ?? ''),
    direction: act.kind === 'referral' ? act.direction : null,
    reason: act.kind === 'barrier' ? act.reason : null,
    outcome: entry.outcome ?? null,
    issue: told('issue', entry.issue, hideWords),
    note: told('note', entry.note, hideWords),
    minutes: entry.minutes ?? null,
    due: followUp?.due ?? null,
    done: followUp?.done ?? null,
  };
}

/** A shorter word of a redacted name, such as “de”, tells nothing by itself. */
const SHORTEST_HALF = 3;

const NO_PARTS: ReadonlySet<Hidable> = new Set();

/**
 * Makes the pack of what was found: what is left out is not in it, and what is redacted is no longer in any of its texts,
 * the cover note and the reasons included.
 *
 * @param found the entries in the order of the pack
 */
export function makePack(found: readonly Entry[], redactions: Redactions, cover: PackCover): RequestPack {
  const words = redactions.words.map((one) => one.words);
  const tally: Tally = { words, places: words.map(() => 0), parts: new Map() };
  const given = found.filter(({ id }) => !redactions.leftOut.has(id));
  const entries = given.map((entry, n) =>
    packEntry(entry, n + 1, redactions.parts.get(entry.id) ?? NO_PARTS, tally),
  );
  const clean = (text: string): string => hideWords(text.trim(), words).text;
  // Half a redacted name that was searched for would tell the name.
  const halves = words.flatMap((one) => one.split(' ').filter((half) => half.length >= SHORTEST_HALF));
  const hidden: PackHidden[] = [
    ...redactions.words.map(({ reason }, n) => ({
      what: 'words' as const,
      places: tally.places[n] ?? 0,
      reason: clean(reason),
    })),
    ...HIDABLE.flatMap((what) => {
      const places = tally.parts.get(what) ?? 0;
      return places > 0 ? [{ what, places, reason: clean(redactions.partReason) }] : [];
    }),
  ];
  const leftOut = found.length - given.length;
  return {
    cover: {
      ...cover,
      reference: clean(cover.reference),
      preparedBy: clean(cover.preparedBy),
      words: clean(cover.words),
      searched: cover.searched.map(({ name, value }) => {
        const isAddress = value.includes('/');
        const hide = isAddress ? hideInAddress : hideWords;
        return { name, value: hide(value.trim(), [...words, ...halves]).text };
      }),
    },
    found: found.length,
    entries,
    leftOut: leftOut > 0 ? { entries: leftOut, reason: clean(redactions.leftOutReason) } : null,
    hidden,
  };
}
