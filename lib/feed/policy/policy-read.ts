import type { Trust } from '../trust';

/** A list that a policy sets: whose, where, and under whose keys. */
export interface FeedChosen {
  readonly feed: string;
  /** Ends with a slash. */
  readonly base: string;
  readonly trust: Trust;
}

/** What is valid in a policy, each part by itself; null and empty where nothing is set. */
export interface PolicySet {
  readonly list: FeedChosen | null;
  /** In the order in which they are laid. */
  readonly departmentLists: readonly (FeedChosen & { readonly organisation: string })[];
  readonly organisation: string | null;
  readonly retentionMonths: number | null;
}

/** Nothing is set. */
export const NOTHING_SET: PolicySet = {
  list: null,
  departmentLists: [],
  organisation: null,
  retentionMonths: null,
};

/** Why a part of a policy is not used. */
export type PolicyFault =
  | 'unknown-name'
  | 'no-list'
  | 'no-address'
  | 'no-keys'
  | 'no-organisation'
  | 'organisation-not-listed'
  | 'no-months'
  | 'too-many'
  /** A list that the policy names before it. */
  | 'twice';

/** A part of a policy that is not used, by its name in the policy: `departmentLists[0].keys`. */
export interface PolicyProblem {
  readonly name: string;
  readonly why: PolicyFault;
}

/** A policy as it was read: what is valid, and everything that is not. */
export interface PolicyRead {
  readonly set: PolicySet;
  readonly problems: readonly PolicyProblem[];
}
