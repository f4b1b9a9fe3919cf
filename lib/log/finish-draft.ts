import { Day, Id, PageUrl } from '../list/source';
import { dayInLondon, instantToMs } from '../list/time';
import { cleanLine, cleanLines } from './clean-text';
import type { Draft, DraftProblem } from './draft';
import type { Act, Entry, Where } from './entry';
import { readPageAddress } from './page-address';
import { startOfDayInLondon } from './start-of-day';
import { TITLE_LIMIT } from './thread-title';

export const ISSUE_LIMIT = 500;
export const NOTE_LIMIT = 10_000;
export const MINUTES_LIMIT = 1440;
const LIST_LIMIT = 20;
const HOST_LIMIT = 253;
/** No forum's question is older, and a clock that says so has lost its battery. */
const FIRST_DAY = '2000-01-01';

/** What only the moment of saving knows. */
export interface Finishing {
  /** The id for a new entry: a UUID of version 7. An edited entry keeps its own. */
  readonly id: string;
  /** The instant of saving, in UTC. */
  readonly now: string;
  /** Minutes ahead of UTC where the author is. */
  readonly offset: number;
  /** The day in London. */
  readonly today: string;
}

export type Finished =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** A field that was read: its value, or why it has none. */
type Read<T> = { readonly value: T } | { readonly problem: DraftProblem };

const NO_PLACE: DraftProblem = { field: 'thread', reason: 'not-an-address' };

function readWhere(draft: Draft): Read<Where> {
  const { forum } = draft;
  if (forum !== null && draft.precision === 'thread' && draft.thread !== null) {
    const thread = PageUrl.safeParse(draft.thread);
    if (!thread.success) return { problem: NO_PLACE };
    const title = cleanLine(draft.title);
    return title.length > TITLE_LIMIT
      ? { problem: { field: 'title', reason: 'too-long', limit: TITLE_LIMIT } }
      : { value: { precision: 'thread', forum, thread: thread.data, title } };
  }
  if (forum !== null && draft.precision !== 'site') return { value: { precision: 'forum', forum } };
  const host = cleanLine(draft.host).toLowerCase();
  return host === '' || host.length > HOST_LIMIT
    ? { problem: NO_PLACE }
    : { value: { precision: 'site', host } };
}

function readAct(draft: Draft): Read<Act> {
  switch (draft.kind) {
    case 'signpost': {
      const typed = draft.pages.filter((page) => page.trim() !== '');
      const read = typed.map(readPageAddress).filter((page) => page !== null);
      if (read.length < typed.length) return { problem: { field: 'pages', reason: 'not-an-address' } };
      const pages = [...new Set(read)];
      return pages.length > LIST_LIMIT
        ? { problem: { field: 'pages', reason: 'too-many', limit: LIST_LIMIT } }
        : { value: { kind: 'signpost', pages } };
    }
    case 'referral':
      return { value: { kind: 'referral', direction: draft.direction } };
    case 'barrier':
      return { value: { kind: 'barrier', reason: draft.reason } };
    default:
      return { value: { kind: draft.kind } };
  }
}

function readMinutes(typed: string): Read<Pick<Entry, 'minutes'>> {
  const text = typed.trim();
  if (text === '') return { value: {} };
  if (!/^-?\d+$/.test(text)) return { problem: { field: 'minutes', reason: 'not-a-number' } };
  const minutes = Number(text);
  return minutes < 0 || minutes > MINUTES_LIMIT
    ? { problem: { field: 'minutes', reason: 'out-of-range' } }
    : // An entry with no minutes spent is `0`, never the `-0` that a sign would leave.
      { value: { minutes: Math.abs(minutes) } };
}

function notAsked(reason: Extract<DraftProblem, { field: 'askedOn' }>['reason']): {
  readonly problem: DraftProblem;
} {
  return { problem: { field: 'askedOn', reason } };
}

function readAskedOn(draft: Draft, today: string): Read<Pick<Entry, 'askedAt'>> {
  const day = draft.askedOn.trim();
  if (day === '') return { value: {} };
  if (!Day.safeParse(day).success) return notAsked('not-a-day');
  if (day < FIRST_DAY) return notAsked('before-2000');
  // A question cannot come after its answer, also when the answer is edited later: no waiting time is negative.
  if (draft.editing && day > dayInLondon(draft.editing.at)) return notAsked('after-the-entry');
  return !draft.editing && day > today
    ? notAsked('in-the-future')
    : { value: { askedAt: startOfDayInLondon(day) } };
}

function readFollowUp(draft: Draft, today: string): Read<Pick<Entry, 'followUp'>> {
  const due = draft.followUpDue.trim();
  if (due === '') return { value: {} };
  if (!Day.safeParse(due).success) return { problem: { field: 'followUpDue', reason: 'not-a-day' } };
  // A promise may be overdue by the time its entry is edited; it cannot be older than the entry.
  const earliest = draft.editing ? dayInLondon(draft.editing.at) : today;
  return due < earliest
    ? { problem: { field: 'followUpDue', reason: 'in-the-past' } }
    : {
        value: {
          followUp: {
            due,
            done: draft.followUpDone,
            ...(draft.followUpSnoozed !== null && { snoozedUntil: draft.followUpSnoozed }),
          },
        },
      };
}

function readClock({ now }: Finishing): Read<{ readonly changedAt: string }> {
  return instantToMs(now) < instantToMs(`${FIRST_DAY}T00:00:00Z`)
    ? { problem: { field: 'clock', reason: 'before-2000' } }
    : { value: { changedAt: now } };
}

/** The later of two instants: where a clock was put back, no change is dated before its entry. */
function notBefore(instant: string, earliest: string | undefined): string {
  return earliest !== undefined && instantToMs(earliest) > instantToMs(instant) ? earliest : instant;
}

function readText<F extends 'issue' | 'note'>(field: F, typed: string, limit: number): Read<Pick<Entry, F>> {
  const text = cleanLines(typed);
  if (text.length > limit) return { problem: { field, reason: 'too-long', limit } };
  return { value: (text === '' ? {} : { [field]: text }) as Pick<Entry, F> };
}

/**
 * Makes the entry of a draft: the first revision of a new one, or the next revision of the one that is being edited,
 * which keeps its id, its instant and its evidence. Texts are cleaned; repeated topics and pages are one. Answers every problem at once, in the order of the form; nothing is lost by a refusal.
 */
export function finishDraft(draft: Draft, finishing: Finishing): Finished {
  const where = readWhere(draft);
  const act = readAct(draft);
  const followUp = readFollowUp(draft, finishing.today);
  const minutes = readMinutes(draft.minutes);
  const askedAt = readAskedOn(draft, finishing.today);
  const issue = readText('issue', draft.issue, ISSUE_LIMIT);
  const note = readText('note', draft.note, NOTE_LIMIT);
  const clock = readClock(finishing);
  if (
    'problem' in where ||
    'problem' in act ||
    'problem' in followUp ||
    'problem' in minutes ||
    'problem' in askedAt ||
    'problem' in issue ||
    'problem' in note ||
    'problem' in clock
  ) {
    const reads = [clock, where, act, followUp, minutes, askedAt, issue, note];
    return { ok: false, problems: reads.flatMap((read) => ('problem' in read ? [read.problem] : [])) };
  }
  const { editing, commitment } = draft;
  return {
    ok: true,
    entry: {
      schema: 1,
      id: editing?.id ?? finishing.id,
      revision: editing ? editing.revision + 1 : 1,
      organisation: draft.organisation,
      where: where.value,
      act: act.value,
      at: editing?.at ?? finishing.now,
      // A clock in UTC gives minus nought, which no file keeps.
      offset: editing?.offset ?? (finishing.offset || 0),
      disclosure: draft.disclosure,
      topics: [...new Set(draft.topics)].slice(0, LIST_LIMIT),
      ...minutes.value,
      ...askedAt.value,
      ...(draft.outcome !== '' && { outcome: draft.outcome }),
      ...issue.value,
      ...note.value,
      ...followUp.value,
      ...(draft.privateMessage && { privateMessage: draft.privateMessage }),
      ...(Id.safeParse(commitment).success && { commitment }),
      evidence: draft.evidence,
      changedAt: notBefore(clock.value.changedAt, editing?.at),
    },
  };
}
