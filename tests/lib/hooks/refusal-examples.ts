import type { OversteppingThing } from '../../../lib/feed/layers/overstep';
import type { AnyRefusal } from '../../../lib/feed/refused-text';

type Examples = {
  readonly [Why in Exclude<AnyRefusal['why'], 'oversteps'>]: Omit<
    Extract<AnyRefusal, { readonly why: Why }>,
    'why'
  >;
};

const file = 'forums.json';
const key = 'cross-government-0123456789abcdef';

/** One refusal for every reason there is; the compiler asks for those that are missing. */
const EXAMPLES: Examples = {
  missing: { file },
  unreadable: { file },
  'wrong-size': { file, bytes: 1204, stated: 1203 },
  changed: { file },
  invalid: { file, field: 'stance.words', problem: 'Required' },
  'unknown-reference': { file, field: 'successor', id: 'netmums' },
  parts: { file: 'feed.json', part: 'guidance.json' },
  'newer-client': { file: 'feed.json', needs: '2.0.0', has: '0.1.0' },
  'newer-format': { file: 'feed.json', format: 2 },
  expired: { on: '2026-11-19T12:00:00Z' },
  'other-feed': { followed: 'cross-government', offered: 'poultry-keepers' },
  older: { kept: 38, offered: 36 },
  'same-number-other-content': { sequence: 38 },
  'departments-own-list': { file: 'feed.json', organisation: 'department-for-education' },
  'cross-government-list': { file: 'feed.json', title: 'Example list' },
  'other-organisation': {
    file: 'feed.json',
    followed: 'department-for-education',
    offered: 'hm-revenue-customs',
  },
  'organisation-not-listed': { file: 'feed.json', organisation: 'ministry-of-silly-walks' },
  redirected: { file },
  'too-large': { file, limit: 40_000_000 },
  'whole-too-large': { bytes: 90_000_000, limit: 80_000_000 },
  'no-answer': { file },
  'cut-off': { file },
  'too-slow': { file },
  status: { file, status: 503 },
  'signature-missing': {},
  'signature-wrong': { key },
  'cannot-check-signatures': {},
  'signature-too-large': { bytes: 5000, limit: 4096 },
  'signature-duplicated': {},
  'several-signatures': {},
  'signature-not-detached': {},
  'signature-malformed': {},
  'signature-header-malformed': {},
  'algorithm-none': {},
  'algorithm-refused': { algorithm: 'HS256' },
  'critical-header': { names: ['b64'] },
  'header-refused': { names: ['jwk', 'x5c'] },
  'key-not-named': {},
  'signed-as-something-else': { type: null },
  'key-not-known': { key },
  'key-retired': { key },
  'key-of-another-feed': { key, feed: 'poultry-keepers' },
  'test-key': { key },
  'key-may-not-sign-this': { key },
  'key-not-yet-in-use': { key, from: '2027-01-01T00:00:00Z' },
  'key-ran-out': { key, until: '2026-01-01T00:00:00Z' },
  'key-under-wrong-id': { file: 'trust.json', key },
  'statement-too-large': { bytes: 70_000, limit: 65_536 },
  'statement-too-new': { format: 2 },
  'statement-of-another-feed': { followed: 'cross-government', offered: 'poultry-keepers' },
  'statement-older': { kept: 3, offered: 2 },
  'statement-number-taken': { sequence: 3 },
  'statement-missing': { expected: 3, offered: 5 },
  'nothing-changes': {},
  'adds-known-key': { key },
  'adds-retired-key': { key },
  'adds-key-of-another-feed': { key },
  'adds-key-under-wrong-id': { key },
  'mixes-test-and-real-keys': { key },
  'retires-unknown-key': { key },
  'no-key-left': { about: 'lists' },
  'reset-keeps-key': { key },
};

const THINGS: Readonly<Record<OversteppingThing, string>> = {
  plan: 'hm-revenue-customs',
  organisation: 'HM Revenue & Customs',
  value: 'Honesty',
  principles: 'Be clear who you are',
  'red-line': 'No private messages',
  check: 'Would you say it on television?',
  period: 'General election',
  forum: 'Netmums',
  disclosure: 'Who I am',
  example: 'School meals',
  'forum-of-others': 'Poultry Keepers',
  'disclosure-for-others': 'Who I am, at HMRC',
  'example-for-others': 'Tax credits',
};

const OVERSTEPS = Object.entries(THINGS).map(([thing, name]): AnyRefusal => {
  const what = thing as OversteppingThing;
  return { why: 'oversteps', file, thing: what, name, organisation: 'department-for-education' };
});

const OTHERS = Object.entries(EXAMPLES).map(([why, facts]) => ({ why, ...facts }) as AnyRefusal);

export const REFUSALS: readonly AnyRefusal[] = [...OTHERS, ...OVERSTEPS];
