import type { PolicyRead } from '../feed/policy/policy-read';

/** What the person has told us about herself. `answered` is true once the first question was answered or skipped. */
export interface WhoIAm {
  readonly organisation: string | null;
  readonly role: string | null;
  readonly answered: boolean;
  /** The organisation is set by its IT, so that she is not asked for it. */
  readonly isSet?: true;
}

/** The names of the two rows that say who somebody is. */
export const WHO_I_AM = 'who-i-am';
export const POLICY = 'policy';

/** Nobody yet: the first question is still to be asked. */
export const NOBODY: WhoIAm = { organisation: null, role: null, answered: false };

/**
 * Reads a stored answer; an unreadable one is as good as none, and is asked again. Where the organisation's IT has set
 * where she works, that stands, and she is not asked.
 */
export function readAnswer(value: unknown, policy: unknown = null): WhoIAm {
  const said = isWhoIAm(value) ? value : NOBODY;
  const organisation = readKeptPolicy(policy)?.set.organisation ?? null;
  return organisation === null ? said : { ...said, organisation, answered: true, isSet: true };
}

/** What was kept of a policy, which only our own code writes; null where nothing was. */
export function readKeptPolicy(value: unknown): PolicyRead | null {
  return typeof value === 'object' && value !== null && 'set' in value ? (value as PolicyRead) : null;
}

function isWhoIAm(value: unknown): value is WhoIAm {
  if (typeof value !== 'object' || value === null) return false;
  const { organisation, role, answered } = value as Partial<Record<keyof WhoIAm, unknown>>;
  return isTextOrNull(organisation) && isTextOrNull(role) && typeof answered === 'boolean';
}

function isTextOrNull(field: unknown): boolean {
  return typeof field === 'string' || field === null;
}
