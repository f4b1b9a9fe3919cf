import { BarrierReason, Entry, KindName, type Kind } from '../../log/entry';

/** The codes of what is one of a fixed few: places in these lists. */
export const KINDS: readonly Kind[] = KindName.options;
export const BARRIER_REASONS = BarrierReason.options;
export const DIRECTIONS = ['in', 'out'] as const;
export const DISCLOSURES = Entry.shape.disclosure.options;
export const OUTCOMES = [...Entry.shape.outcome.unwrap().options, 'not-given'] as const;

/** In place of a kind, for what is left of a deleted entry. */
export const TOMBSTONE = KINDS.length;

/** The code of each kind by its name: `kindCode.answer`. */
export const kindCode = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Readonly<
  Record<Kind, number>
>;
