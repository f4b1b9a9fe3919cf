import type { Answers, Nominator } from '../../lib/list/nominate/answers';
import type { Nomination } from '../../lib/list/nomination';

/** What the page was opened with. */
export interface NominateStart {
  /** Null where whoever opened it has not said. */
  readonly nominator: Nominator | null;
  readonly answers: Answers;
}

/** Who keeps the list; `contact` is a public page for reaching them, null where none is known. */
export interface ListKeeper {
  readonly name: string;
  readonly contact: string | null;
}

/** What the page uses of the outside. Nothing in it reaches a network. */
export interface NominateMeans {
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** The name of the listed forum at an address; null where there is none. */
  readonly findListed: (address: string) => string | null;
  readonly download: (nomination: Nomination) => void;
  /** False when the clipboard refused. */
  readonly copy: (text: string) => Promise<boolean>;
}
