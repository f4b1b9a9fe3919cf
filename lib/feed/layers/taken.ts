import { mayMeet } from '../../list/address-meet';
import { listRules, type AddressRule } from '../../list/address-rules';
import type { Forum } from '../../list/forum';
import type { PublishedList } from '../../list/published';

/** What is listed already while departments’ own lists are laid one after the other. */
export interface Taken {
  /** The organisations whose plan comes from a departmental list. */
  readonly plans: Set<string>;
  readonly forums: Set<string>;
  readonly disclosures: Set<string>;
  readonly examples: Set<string>;
  /** Whose address a forum’s address meets; null when it meets none. */
  readonly findMeeting: (forum: Forum) => { readonly host: string; readonly by: string } | null;
  /** Takes the addresses of forums, so that no later list’s may meet them. */
  readonly takeAddresses: (forums: readonly Forum[]) => void;
}

/** Begins with what the cross-government list has. */
export function openTaken({ forums, guidance }: PublishedList): Taken {
  const rules: AddressRule[] = [];
  let isOpen = false;
  const takeAddresses = (more: readonly Forum[]): void => void rules.push(...listRules(more));
  return {
    plans: new Set(),
    forums: idsOf(forums),
    disclosures: idsOf(guidance.disclosures),
    examples: idsOf(guidance.examples),
    takeAddresses,
    findMeeting: (forum) => {
      // Most departmental lists have no forums of their own, and the cross-government list may have ten thousand.
      if (!isOpen) takeAddresses(forums);
      isOpen = true;
      const own = listRules([forum]);
      for (const rule of rules) {
        const met = own.find((one) => mayMeet(one, rule));
        if (met) return { host: met.host, by: rule.forum.name };
      }
      return null;
    },
  };
}

function idsOf(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}
