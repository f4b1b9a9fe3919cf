import type { Forum, Terms } from '../../list/forum';
import type { DisclosureTemplate, Example, Fits } from '../../list/guidance';
import type { Administration, Jurisdiction, Organisation } from '../../list/organisation';
import type { Approach, Commitment, PlanForum } from '../../list/plan';
import type { Verification } from '../../list/source';

type TypedTerms = Omit<Terms, 'notes' | 'source'>;

/** Every typed value of a list that a change may name, such as `by-referral`. What people read is put beside it later. */
export type Word =
  | Forum['kind']
  | Forum['operator']['kind']
  | Forum['arrangement']
  | Forum['status']['state']
  | Forum['stance']['name']
  | TypedTerms[keyof TypedTerms]
  | Verification['state']
  | Approach
  | PlanForum['consultation']['state']
  | Commitment['measure']
  | Commitment['per']
  | Organisation['kind']
  | Administration
  | Jurisdiction
  | Example['verdict']
  | DisclosureTemplate['use']
  | NonNullable<Fits['modes']>[number]
  | 'yes'
  | 'no';
