import type { RedLine } from '../../../lib/list/guidance';
import type { Commitment, PlanForum, Signpost } from '../../../lib/list/plan';
import type { Draft } from '../../../lib/log/draft';
import type { Kind } from '../../../lib/log/entry';

/** What the fields of an entry offer. */
export interface EntryChoices {
  /** The kinds that an entry here may be; where nobody may post, none that posts. */
  readonly kinds: readonly Kind[];
  readonly topics: PlanForum['topics'];
  readonly signposts: readonly Signpost[];
  readonly commitments: readonly Commitment[];
  /** What the list says about the record of private messages; null where it says nothing. */
  readonly recordRule: RedLine | null;
  /** The working days in which the plan means to answer here; null where it promises nothing. */
  readonly promise: number | null;
  readonly today: string;
}

/** What every field of an entry is given. */
export interface EntryFieldProps<Name> {
  readonly name: Name;
  readonly id: string;
  readonly draft: Draft;
  readonly choices: EntryChoices;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}
