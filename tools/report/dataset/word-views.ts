import { KINDS_TOWARDS } from '../../../lib/log/kinds';
import type { Commitment } from '../../../lib/list/plan';
import { OVERDUE, OWED } from '../../../lib/report/measures/follow-ups';
import { ACTIVITY, POSTS } from '../../../lib/report/measures/kind-lines';
import { ELSEWHERE } from '../../../lib/report/measures/place-groups';
import { ANSWERS } from '../../../lib/report/scope/answer-time';
import { PROBLEMS } from '../../../lib/report/scope/problems';
import type { FollowUpState, RecordState } from '../../../lib/report/states';
import { BARRIER_REASONS, DIRECTIONS, DISCLOSURES, KINDS, OUTCOMES } from '../../../lib/report/store/codes';
import { quote } from './sql-text';

type Word = Readonly<Record<string, string | number | boolean>>;

function sqlOf(value: string | number | boolean): string {
  return typeof value === 'string' ? quote(value) : String(value).toUpperCase();
}

/** A view of a fixed few words, so that what never happened is counted as zero. */
function wordView(name: string, words: readonly Word[]): string {
  const rows = words.map((word) =>
    Object.entries(word)
      .map(([column, value]) => `${sqlOf(value)} AS ${column}`)
      .join(', '),
  );
  return `CREATE VIEW ${name} AS\nSELECT ${rows.join('\nUNION ALL SELECT ')};\n`;
}

function inOrder(column: string, words: readonly string[]): readonly Word[] {
  return words.map((word, index) => ({ [column]: word, sort_order: index }));
}

const FOLLOW_UP_STATES: readonly FollowUpState[] = [
  'done',
  'done-late',
  'owed',
  'overdue',
  'owed-from-before',
  'overdue-from-before',
];
const RECORD_STATES: readonly RecordState[] = ['captured', 'to-capture'];

function measureKinds(): readonly Word[] {
  const measures = Object.keys(KINDS_TOWARDS) as readonly Commitment['measure'][];
  return measures.flatMap((measure) => {
    const kinds = measure === 'forums-with-activity' ? ACTIVITY : KINDS_TOWARDS[measure];
    return kinds.map((kind) => ({ measure, kind }));
  });
}

/** The words that the measures count by, from the code of the report: they cannot differ from it. */
export function wordViews(): string {
  const kinds = KINDS.map((kind, index) => ({
    kind,
    sort_order: index,
    is_activity: ACTIVITY.includes(kind),
    is_post: POSTS.includes(kind),
    is_answer: ANSWERS.includes(kind),
  }));
  const states = FOLLOW_UP_STATES.map((state, index) => ({
    state,
    sort_order: index,
    is_in_period: !state.endsWith('-from-before'),
    is_owed: OWED.includes(state),
    is_overdue: OVERDUE.includes(state),
  }));
  return [
    wordView('kinds', kinds),
    wordView('measure_kinds', measureKinds()),
    wordView('elsewhere', inOrder('where_made', ELSEWHERE)),
    wordView('referral_directions', inOrder('direction', DIRECTIONS)),
    wordView('barrier_reasons', inOrder('reason', BARRIER_REASONS)),
    wordView('outcome_words', inOrder('outcome', OUTCOMES)),
    wordView('disclosure_words', inOrder('disclosure', DISCLOSURES)),
    wordView('follow_up_states', states),
    wordView('record_states', inOrder('state', RECORD_STATES)),
    wordView('quality_problems', inOrder('problem', PROBLEMS)),
  ].join('\n');
}
