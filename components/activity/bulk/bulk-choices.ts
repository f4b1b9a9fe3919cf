import type { PublishedList } from '../../../lib/list/published';
import type { Entry } from '../../../lib/log/entry';
import type { Choice } from '../../kit/fields/SelectField';
import { nameTopic } from '../name-topic';

/** What many entries can be given, out of the plans they were made under, and what they have already. */
export interface BulkChoices {
  readonly topics: readonly Choice<string>[];
  /** Topics that at least one of them has. */
  readonly present: readonly Choice<string>[];
  readonly commitments: readonly Choice<string>[];
  /** Whether one of them at least keeps its thread. */
  readonly keepThreads: boolean;
}

function byName(a: Choice<string>, b: Choice<string>): number {
  return a.text.localeCompare(b.text, 'en-GB');
}

/** Reads out of the selected entries and the plans of their organisations what they can be given. */
export function bulkChoices(entries: readonly Entry[], list: PublishedList | null): BulkChoices {
  const organisations = new Set(entries.map(({ organisation }) => organisation));
  const forums = new Set(entries.flatMap(({ where }) => (where.precision === 'site' ? [] : [where.forum])));
  const plans = list?.plans.filter(({ organisation }) => organisations.has(organisation)) ?? [];
  const known = plans.flatMap((plan) => plan.forums.filter(({ forum }) => forums.has(forum)));
  const present = new Set(entries.flatMap(({ topics }) => topics));
  const name = (topic: string): Choice<string> => ({
    value: topic,
    text: nameTopic(topic, plans[0]?.organisation ?? null, list),
  });
  const ids = new Set([...known.flatMap(({ topics }) => topics.map(({ id }) => id)), ...present]);
  return {
    topics: [...ids].map(name).toSorted(byName),
    present: [...present].map(name).toSorted(byName),
    commitments: plans.flatMap((plan) => plan.commitments.map(({ id, text }) => ({ value: id, text }))),
    keepThreads: entries.some(({ where }) => where.precision === 'thread'),
  };
}
