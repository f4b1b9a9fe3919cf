import type { BulkChange } from '../../../lib/log/bulk-change';
import type { Entry } from '../../../lib/log/entry';

type Outcome = NonNullable<Entry['outcome']>;

/** "None", as something to choose. No id is spelt so. */
export const NONE = '(none)';

/** What the form for many entries holds. Empty is "leave as it is". */
export interface BulkFields {
  readonly addTopics: readonly string[];
  readonly removeTopics: readonly string[];
  readonly commitment: string;
  readonly outcome: Outcome | typeof NONE | '';
  readonly forumOnly: boolean;
}

/** Everything is left as it is. */
export const UNTOUCHED: BulkFields = {
  addTopics: [],
  removeTopics: [],
  commitment: '',
  outcome: '',
  forumOnly: false,
};

/** The change that the form asks for. */
export function readBulkFields({ commitment, outcome, ...change }: BulkFields): BulkChange {
  return {
    ...change,
    ...(commitment !== '' && { commitment: commitment === NONE ? '' : commitment }),
    ...(outcome !== '' && { outcome: outcome === NONE ? '' : outcome }),
  };
}
