import type { Forum } from '../../list/forum';
import type { DisclosureTemplate, Example } from '../../list/guidance';
import type { Origins } from '../../list/origin';
import type { Plan } from '../../list/plan';
import type { LeftOut } from './left-out';

/** What departments’ own lists come to on top of one cross-government list: all that they add, and what was left out. */
export interface Overlay {
  readonly origins: Origins;
  readonly forums: readonly Forum[];
  /** Each stands for the plan of the same organisation, or is new. */
  readonly plans: readonly Plan[];
  readonly disclosures: readonly DisclosureTemplate[];
  readonly examples: readonly Example[];
  readonly leftOut: readonly LeftOut[];
}
