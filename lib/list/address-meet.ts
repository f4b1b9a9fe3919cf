import { isUnder, type AddressRule } from './address-rules';

/**
 * Whether there may be a page that both rules cover. It never says no where there is one; it may say yes of two rules
 * that only an odd exception keeps apart.
 *
 * | one                             | the other                  | may meet                  |
 * | ------------------------------- | -------------------------- | ------------------------- |
 * | `forum.example/talk`            | `forum.example/talk/trade` | yes                       |
 * | `forum.example/talk`            | `forum.example/help`       | no                        |
 * | `forum.example`, except `/help` | `forum.example/help`       | no                        |
 * | `forum.example`                 | `www.forum.example`        | with `subdomains` only    |
 */
export function mayMeet(a: AddressRule, b: AddressRule): boolean {
  return (
    hostsMeet(a, b) &&
    a.schemes.some((scheme) => b.schemes.includes(scheme)) &&
    (a.query.startsWith(b.query) || b.query.startsWith(a.query)) &&
    (reaches(a, b) || reaches(b, a))
  );
}

function hostsMeet(a: AddressRule, b: AddressRule): boolean {
  return (
    a.host === b.host ||
    (a.subdomains && b.host.endsWith(`.${a.host}`)) ||
    (b.subdomains && a.host.endsWith(`.${b.host}`))
  );
}

/** Whether one rule’s path lies in the other’s stretch and is not left out there. */
function reaches(outer: AddressRule, inner: AddressRule): boolean {
  return isUnder(inner.path, outer.path) && !outer.except.some((except) => isUnder(inner.path, except));
}
