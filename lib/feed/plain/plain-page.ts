import type { z } from 'zod';
import { asTheSchemaSays, checksOf, type IsPlain, remembers } from './ask-schema';

/**
 * Addresses of everyday letters. Only of these is it known, without the browser’s own slow reading, that
 * they are valid, what their scheme and host are, and that nothing of them is changed.
 */
const EVERYDAY_PAGE =
  /^https?:\/\/(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?:[/?#][!-~]*)?$/;
const LONGEST_HOST = 253;

function schemeAndHost(page: string): readonly [scheme: string, host: string] {
  const colon = page.indexOf(':');
  const slash = page.indexOf('/', colon + 3);
  return [page.slice(0, colon), page.slice(colon + 3, slash === -1 ? undefined : slash)];
}

/** Web addresses. */
export function plainPage(schema: z.ZodURL): IsPlain {
  const ask = asTheSchemaSays(schema);
  const { protocol, hostname, normalize } = schema.def as z.core.$ZodURLDef;
  if (
    normalize ||
    checksOf(schema).length > 0 ||
    [protocol, hostname].some((pattern) => pattern && remembers(pattern))
  )
    return ask;
  return (value) => {
    if (typeof value !== 'string' || !EVERYDAY_PAGE.test(value)) return ask(value);
    const [scheme, host] = schemeAndHost(value);
    if (host.length > LONGEST_HOST) return ask(value);
    return (protocol?.test(scheme) ?? true) && (hostname?.test(host) ?? true);
  };
}
