import type { Kind } from '../../../lib/log/entry';

/** A field of the form. `due` is the day by which an answer is owed. */
export type FieldName =
  | 'kind'
  | 'topic'
  | 'disclosure'
  | 'due'
  | 'pages'
  | 'direction'
  | 'reason'
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

const AROUND_A_POST = [
  'outcome',
  'minutes',
  'askedOn',
  'issue',
  'note',
  'commitment',
  'title',
  'kind',
] as const;

export const FIELDS_BY_KIND: Readonly<Record<Kind, FieldsOfKind>> = {
  answer: { inSight: ['topic', 'disclosure', 'due'], behind: AROUND_A_POST },
  correction: { inSight: ['topic', 'disclosure', 'due'], behind: AROUND_A_POST },
  signpost: { inSight: ['pages', 'topic', 'disclosure'], behind: ['due', ...AROUND_A_POST] },
  clinic: {
    inSight: ['topic', 'disclosure', 'due'],
    behind: ['outcome', 'minutes', 'issue', 'note', 'commitment', 'title', 'kind'],
  },
  referral: { inSight: ['direction', 'topic', 'due'], behind: AROUND_A_POST },
  consultation: {
    inSight: ['topic', 'disclosure', 'due'],
    behind: ['outcome', 'issue', 'minutes', 'note', 'commitment', 'title', 'kind'],
  },
  'operator-contact': {
    inSight: ['note', 'due'],
    behind: ['topic', 'outcome', 'minutes', 'commitment', 'title', 'kind'],
  },
  listening: {
    inSight: ['issue', 'topic'],
    behind: ['due', 'minutes', 'note', 'commitment', 'title', 'kind'],
  },
  barrier: { inSight: ['reason', 'note'], behind: ['topic', 'minutes', 'title', 'kind'] },
};
