import { instantToMs, msToInstant } from '../../../lib/list/time';
import type { Act, Entry, Where } from '../../../lib/log/entry';
import type { Chance } from './chance';

const FORUMS = [
  ['netmums', 'https://www.netmums.com/coffeehouse/children/'],
  ['the-student-room', 'https://www.thestudentroom.co.uk/showthread.php?t='],
  ['money-saving-expert', 'https://forums.moneysavingexpert.com/discussion/'],
  ['mumsnet', 'https://www.mumsnet.com/talk/'],
  ['sheffield-forum', 'https://www.sheffieldforum.co.uk/discussion/'],
] as const;
const WORDS =
  'childcare hours holidays nursery code letter two dates school fees council tax refund student loan grant allotment bins noise carers allowance pension credit free meals transport pass Tŷ Hafan'.split(
    ' ',
  );
const TOPICS = ['childcare-30-hours', 'tax-free-childcare', 'school-admissions', 'student-finance'] as const;
const ACTS: readonly Act[] = [
  { kind: 'answer' },
  { kind: 'answer' },
  { kind: 'answer' },
  { kind: 'correction' },
  { kind: 'signpost', pages: ['https://www.gov.uk/30-hours-free-childcare'] },
  { kind: 'referral', direction: 'in' },
  { kind: 'listening' },
  { kind: 'barrier', reason: 'blocked-site' },
];

/** The last day of the made-up log. */
const UNTIL = '2026-11-20T17:00:00.000Z';
/** So many minutes lie between two entries: 100,000 of them are some six years. */
const APART = 31;

/** How far apart the entries of a log of some length are, so that a longer one is of no more years. Minutes. */
export function minutesApart(count: number): number {
  return Math.max(1, Math.min(APART, Math.floor((APART * 100_000) / count)));
}

function madeUpWords(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.oneOf(WORDS)).join(' ');
}

function madeUpPlace(chance: Chance): Where {
  const [forum, start] = chance.oneOf(FORUMS);
  const kind = chance.below(20);
  if (kind === 0) return { precision: 'site', host: 'allotments.example' };
  if (kind === 1) return { precision: 'forum', forum };
  const thread = `${start}${1_000_000 + chance.below(90_000)}`;
  return { precision: 'thread', forum, thread, title: madeUpWords(chance, 3 + chance.below(6)) };
}

/** A made-up entry by its number, the newest being 0: about 600 bytes as years of real ones would be. */
export function madeUpEntry(chance: Chance, n: number, apart = APART): Entry {
  const ms = instantToMs(UNTIL) - n * apart * 60_000;
  const at = msToInstant(ms);
  const hex = ms.toString(16).padStart(12, '0');
  const own = (n + 1).toString(16).padStart(12, '0');
  const act = chance.oneOf(ACTS);
  return {
    schema: 1,
    id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${own}`,
    revision: 1,
    organisation: 'department-for-education',
    where: madeUpPlace(chance),
    act,
    at,
    offset: 0,
    disclosure: act.kind === 'barrier' || act.kind === 'listening' ? 'not-applicable' : 'in-this-post',
    topics: chance.below(3) === 0 ? [] : [chance.oneOf(TOPICS)],
    ...(chance.below(4) === 0 && { minutes: 5 + chance.below(40) }),
    ...(chance.below(5) === 0 && { note: madeUpWords(chance, 12) }),
    ...(act.kind === 'listening' && { issue: madeUpWords(chance, 8) }),
    ...(n < 2000 && chance.below(40) === 0 && { followUp: { due: '2026-11-24', done: null } }),
    evidence: {
      feed: 'take-part-example',
      sequence: 37,
      planVersion: 4,
      stance: 'welcome',
      approach: 'take-part',
      mode: 'normal',
    },
    changedAt: at,
  };
}
