import { mayBeUnder, listRules, type AddressRule } from './address-rules';
import type { Forum } from './forum';

/** One condition on a page's address for `PageStateMatcher({ pageUrl })`: an RE2 expression on all but the fragment. */
export interface AddressCondition {
  readonly urlMatches: string;
}

/**
 * The conditions on which Chromium itself lights the button: together they hold on exactly the pages that `recognise`
 * knows. They are expressions, not `hostEquals` and `pathPrefix`, because Chromium's `hostEquals` takes
 * `www.netmums.com.` for `www.netmums.com`, and because nothing else can leave an exception out. One thing no filter sees
 * is a name or password in the address: Chromium takes them out before it compares, and only `recognise` says no.
 */
export function declarativeConditions(forums: readonly Forum[]): readonly AddressCondition[] {
  const expressions = listRules(forums)
    .filter(({ path, except }) => !except.some((one) => mayBeUnder(path, one)))
    .map(expressionOf);
  return [...new Set(expressions)].map((urlMatches) => ({ urlMatches }));
}

/** `^(https)://www\.netmums\.com/coffeehouse(/|\?|$)` and the like. */
function expressionOf({ schemes, subdomains, host, ports, path, query, except }: AddressRule): string {
  const hosts = (subdomains ? String.raw`([^/:]*\.)?` : '') + escapeText(host);
  const port = ports.length === 0 ? '' : `(:(${ports.join('|')}))?`;
  const search = query === '' ? '' : String.raw`\?` + escapeText(query);
  const excepted = except
    .filter((one) => one.startsWith(`${path}/`))
    .map((one) => one.slice(path.length + 1));
  const after: After =
    search === '' ? { end: String.raw`(\?|$)`, more: '' } : { end: search, more: `[^?]*${search}` };
  const below = excepted.length === 0 ? after.more : outside(excepted, after);
  return `^(${schemes.join('|')})://${hosts}${port}${escapeText(path)}(/${below}|${after.end})`;
}

/** What an address goes on with: where its path ends, and where any more of the path may come first. */
interface After {
  readonly end: string;
  readonly more: string;
}

/**
 * An expression for the rest of a path that is none of the exceptions and below none of them, one character at a time
 * because RE2 cannot look ahead: `[^ab]` or `a` and then not what follows `a` in an exception. An ASCII character
 * hidden as `%61` is refused wherever it may stand for an exception's, as `recognise` does.
 */
function outside(exceptions: readonly string[], { end, more }: After): string {
  const isWhole = exceptions.includes('');
  const heads = [...new Set(exceptions.flatMap((exception) => exception.slice(0, 1)))].filter(Boolean);
  const refused = [...heads, '%', '?', ...(isWhole ? ['/'] : [])].map(escapeText).join('');
  const ways = [
    `[^${refused}]${more}`,
    ...(heads.includes('%') ? [] : [`%([^2-7?]${more}|${end})`]),
    ...(isWhole ? [] : [end]),
    ...heads.map((head) => {
      const tails = exceptions
        .filter((exception) => exception.startsWith(head))
        .map((exception) => exception.slice(1));
      return escapeText(head) + outside(tails, { end, more });
    }),
  ];
  return `(${ways.join('|')})`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|\-/]/g, String.raw`\$&`).replaceAll(String.raw`\/`, '/');
}
