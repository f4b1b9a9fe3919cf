/** What the person has told us about herself. `answered` is true once the first question was answered or skipped. */
export interface WhoIAm {
  readonly organisation: string | null;
  readonly role: string | null;
  readonly answered: boolean;
}

/** Nobody yet: the first question is still to be asked. */
export const NOBODY: WhoIAm = { organisation: null, role: null, answered: false };

/** Reads a stored answer; an unreadable one is as good as none, and is asked again. */
export function readAnswer(value: unknown): WhoIAm {
  return isWhoIAm(value) ? value : NOBODY;
}

function isWhoIAm(value: unknown): value is WhoIAm {
  if (typeof value !== 'object' || value === null) return false;
  const { organisation, role, answered } = value as Partial<Record<keyof WhoIAm, unknown>>;
  return isTextOrNull(organisation) && isTextOrNull(role) && typeof answered === 'boolean';
}

function isTextOrNull(field: unknown): boolean {
  return typeof field === 'string' || field === null;
}
