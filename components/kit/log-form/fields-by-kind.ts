import type { Draft } from '../../../lib/log/draft';
import type { Kind } from '../../../lib/log/entry';

/** A field of the form. `due` is the day by which an answer is owed, `private` that the talk moved to private messages. */
export type FieldName =
  | 'kind'
  | 'topic'
  | 'disclosure'
  | 'due'
  | 'pages'
  | 'direction'
  | 'reason'
  | 'private'
  | 'issue'
  | 'note'
  | 'outcome'
  | 'minutes'
  | 'askedOn'
  | 'commitment'
  | 'title';

/** Which fields a kind shows: at most three in sight, the others behind one line, and none that does not serve it. */
export interface FieldsOfKind {
  readonly inSight: readonly FieldName[];
  readonly behind: readonly FieldName[];
}

export const FIELDS_BY_KIND: Readonly<Record<Kind, FieldsOfKind>> = {
  answer: {
    inSight: ['topic', 'disclosure', 'due'],
    behind: ['private', 'outcome', 'minutes', 'askedOn', 'issue', 'note', 'commitment', 'title', 'kind'],
  },
  correction: {
    inSight: ['topic', 'disclosure', 'due'],
    behind: ['private', 'outcome', 'minutes', 'askedOn', 'note', 'commitment', 'title', 'kind'],
  },
  signpost: {
    inSight: ['pages', 'topic', 'disclosure'],
    behind: ['due', 'outcome', 'minutes', 'askedOn', 'note', 'commitment', 'title', 'kind'],
  },
  clinic: {
    inSight: ['topic', 'disclosure', 'due'],
    behind: ['private', 'outcome', 'minutes', 'issue', 'note', 'commitment', 'title', 'kind'],
  },
  referral: {
    inSight: ['direction', 'topic', 'due'],
    behind: ['private', 'outcome', 'minutes', 'askedOn', 'note', 'title', 'kind'],
  },
  consultation: {
    inSight: ['topic', 'disclosure', 'due'],
    behind: ['outcome', 'issue', 'minutes', 'note', 'commitment', 'title', 'kind'],
  },
  'operator-contact': {
    inSight: ['note', 'due'],
    behind: ['private', 'topic', 'outcome', 'minutes', 'title', 'kind'],
  },
  listening: {
    inSight: ['issue', 'topic'],
    behind: ['due', 'minutes', 'note', 'commitment', 'title', 'kind'],
  },
  barrier: { inSight: ['reason', 'note'], behind: ['topic', 'title', 'kind'] },
};

/** Whether a field that a kind need not show holds something all the same, written before the kind was changed. */
const HOLDS: Readonly<Partial<Record<FieldName, (draft: Draft) => boolean>>> = {
  due: ({ followUpDue }) => followUpDue !== '',
  private: ({ privateMessage }) => privateMessage !== null,
  outcome: ({ outcome }) => outcome !== '',
  minutes: ({ minutes }) => minutes !== '',
  askedOn: ({ askedOn }) => askedOn !== '',
  issue: ({ issue }) => issue !== '',
  note: ({ note }) => note !== '',
};

/** The fields of a draft: those of its kind, and any other that holds something. A talk that moved is always in sight. */
export function fieldsOf(draft: Draft): FieldsOfKind {
  const { inSight, behind } = FIELDS_BY_KIND[draft.kind];
  const others = (Object.keys(HOLDS) as FieldName[]).filter(
    (name) => HOLDS[name]?.(draft) && !inSight.includes(name) && !behind.includes(name),
  );
  const all = [...others, ...behind];
  if (draft.privateMessage === null) return { inSight, behind: all };
  return { inSight: [...inSight, 'private'], behind: all.filter((name) => name !== 'private') };
}
