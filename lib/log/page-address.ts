import { PageUrl } from '../list/source';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * A page's address as people paste it, made whole: `gov.uk/tax` is `https://gov.uk/tax`. It has no white space.
 * Null when it is no web address, or carries somebody's name and password.
 */
export function readPageAddress(typed: string): string | null {
  const text = typed.trim();
  const whole = SCHEME.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (url.username !== '' || url.password !== '') return null;
  const parsed = PageUrl.safeParse(url.href);
  return parsed.success ? parsed.data : null;
}
