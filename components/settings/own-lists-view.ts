/** A department’s own list as the settings show it. */
export interface OwnList {
  readonly feed: string;
  /** The name of the organisation that it speaks for. */
  readonly organisation: string;
  /** Its title, number and date in a sentence, or that nothing has arrived yet. */
  readonly which: string;
  readonly address: string;
  /** What the last check came to, in a sentence; null before the first. */
  readonly last: string | null;
  /** What of it is left out, a sentence each. */
  readonly leftOut: readonly string[];
  /** Set by the organisation's IT: it stays where it is. */
  readonly isSet: boolean;
}

/** A department’s own list that was looked at, for the person to agree to. */
export interface OwnListOffer {
  readonly organisation: string;
  readonly title: string;
  readonly sequence: number;
  readonly publisher: string;
}

/** What the settings show of departments’ own lists. */
export interface OwnListsView {
  /** In the order in which they are laid on the cross-government list. */
  readonly lists: readonly OwnList[];
  readonly offer: OwnListOffer | null;
  /** While an address is looked at, or all lists are checked. */
  readonly busy: 'looking' | 'checking' | null;
  /** What came of what was last pressed, in a sentence. */
  readonly told: string | null;
}

/** What can be done there. */
export interface OwnListsActs {
  /** Call straight from the click: browsers want the gesture. */
  readonly look: (address: string, keys: string) => void;
  readonly agree: () => void;
  readonly decline: () => void;
  readonly raise: (feed: string) => void;
  readonly remove: (feed: string) => void;
  readonly check: () => void;
}
