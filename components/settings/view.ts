import type { Organisation } from '../../lib/list/organisation';
import type { FeedIndex } from '../../lib/list/published';

/** Everything the settings page shows. */
export interface SettingsView {
  readonly organisations: readonly Organisation[];
  readonly organisation: string | null;
  readonly role: string | null;
  /** For how many months entries are kept; null for as long as the person likes. */
  readonly retentionMonths: number | null;
  /** That is set by the organisation's IT. */
  readonly isRetentionSet: boolean;
  /** The organisation is set by its IT. */
  readonly isSet: boolean;
  /** Null when none can be used. */
  readonly list: (FeedIndex & { readonly state: 'current' | 'stale' | 'expired' }) | null;
  /** Why none can be used and what to do, in a sentence; null when one can. */
  readonly noList: string | null;
  /** The listed forums' hosts, granted or not; null until the browser has answered. */
  readonly following: { readonly granted: readonly string[]; readonly missing: readonly string[] } | null;
  readonly refused: boolean;
  /** What went well or not, in one sentence. */
  readonly told: string | null;
  readonly version: string;
}

/** What can be done there. */
export interface SettingsActs {
  readonly setPerson: (organisation: string | null, role: string | null) => void;
  readonly setRetention: (months: number | null) => void;
  /** Call straight from the click: browsers want the gesture. */
  readonly follow: () => void;
  readonly stopFollowing: () => void;
}
