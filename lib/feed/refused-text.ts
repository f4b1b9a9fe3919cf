import { formatInstantDay } from '../list/time';
import type { Unreachable } from './client/fetch-trouble';
import type { RefreshRefusal } from './client/refreshed';
import type { OversteppingThing } from './layers/overstep';
import type { TrustUnread } from './trust';

/** Every reason for which a list, a change of keys or a trust file is turned away, wherever it came from. */
export type AnyRefusal = RefreshRefusal | Unreachable | TrustUnread;

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/**
 * The key of a reason's words: `signature-missing` is told by `feedSettings.refused.signatureMissing`. What a
 * department's own list may not say is told thing by thing.
 */
export type RefusedKey =
  | `feedSettings.refused.${Camel<Exclude<AnyRefusal['why'], 'oversteps'>>}`
  | `feeds.oversteps.${Camel<OversteppingThing>}`;

/** The words for a reason, for whoever can say them: one table of them serves the extension and the commands. */
export interface RefusedText {
  readonly key: RefusedKey;
  /** What fills the gaps of the words; null where the reason has nothing to name. */
  readonly names: Readonly<Record<string, string | null>>;
}

const INSTANTS = ['from', 'until', 'on'];

/**
 * Which words tell a reason, filled with what the reason itself carries.
 *
 * @param nameOf the name of an organisation by its id
 */
export function refusedText(refusal: AnyRefusal, nameOf: (id: string) => string): RefusedText {
  const { why, ...facts } = refusal;
  const key =
    refusal.why === 'oversteps'
      ? `feeds.oversteps.${camel(refusal.thing)}`
      : `feedSettings.refused.${camel(why)}`;
  const organisations = organisationsIn(refusal);
  const names = Object.entries(facts).map(([name, fact]) => {
    const told = nameFact(name, fact);
    return [name, told !== null && organisations.includes(name) ? nameOf(told) : told] as const;
  });
  return { key: key as RefusedKey, names: Object.fromEntries(names) };
}

function camel(words: string): string {
  return words.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function nameFact(name: string, fact: unknown): string | null {
  if (fact === null) return null;
  if (Array.isArray(fact)) return fact.join(', ');
  return INSTANTS.includes(name) ? formatInstantDay(String(fact)) : String(fact);
}

/** Which of the facts are organisations, by their ids. */
function organisationsIn(refusal: AnyRefusal): readonly string[] {
  if (refusal.why === 'other-organisation') return ['followed', 'offered'];
  return refusal.why === 'oversteps' && refusal.thing === 'plan'
    ? ['organisation', 'name']
    : ['organisation'];
}
