import type { PublishedList } from '../../../lib/list/published';
import { type Kind, KindName } from '../../../lib/log/entry';
import type { LogRow } from '../../../lib/log/find/log-row';
import type { Choice } from '../../kit/fields/SelectField';
import { sayKind } from '../../kit/words';
import { nameTopic } from '../name-topic';
import { sayForum } from '../say-place';

/** What entries can be found by: only what the log has. */
export interface FindChoices {
  readonly places: readonly Choice<string>[];
  readonly kinds: readonly Choice<Kind>[];
  readonly topics: readonly Choice<string>[];
}

function byName(a: Choice<string>, b: Choice<string>): number {
  return a.text.localeCompare(b.text, 'en-GB');
}

/** Reads out of a log what its entries can be found by, each by name. */
export function findChoices(
  rows: readonly LogRow[],
  organisation: string | null,
  list: PublishedList | null,
): FindChoices {
  const places = new Set<string>();
  const kinds = new Set<Kind>();
  const topics = new Set<string>();
  for (const { place, entry } of rows) {
    places.add(place);
    kinds.add(entry.act.kind);
    for (const topic of entry.topics) topics.add(topic);
  }
  return {
    places: [...places].map((value) => ({ value, text: sayForum(value, list) })).toSorted(byName),
    kinds: KindName.options
      .filter((kind) => kinds.has(kind))
      .map((value) => ({ value, text: sayKind(value) })),
    topics: [...topics]
      .map((value) => ({ value, text: nameTopic(value, organisation, list) }))
      .toSorted(byName),
  };
}
