import type { Condition } from '../condition';
import { groupParts } from '../commitments/group-parts';
import { commitmentKey, partsOf, readTowards } from '../commitments/parts';
import { BARRIER_REASONS, DIRECTIONS, DISCLOSURES, KINDS, OUTCOMES } from '../store/codes';
import { dayNumber } from '../store/days';
import type { Response } from '../states';
import { answerDays, answerTargets, isAnswer } from './answer-time';
import { followUpState } from './follow-up-state';
import { heardIssue } from './heard-issue';
import { Outside } from './lookup';
import { findProblems } from './problems';
import { recordState } from './record-state';
import type { Scope } from './scope';

/** Whether the selected entry at a place meets a condition. */
type Matcher = (at: number) => boolean;

const ELSEWHERE = {
  'not-in-plan': Outside.notInPlan,
  'no-plan': Outside.noPlan,
  'not-listed': Outside.notListed,
} as const;

function hasCode({ store, rows }: Scope, column: 'detail' | 'outcome' | 'disclosure', code: number): Matcher {
  const codes = store.columns[column];
  return (at) => codes[rows[at] ?? 0] === code;
}

/** Whether a list of texts holds one of them; null asks for the empty list. */
function holds({ store, rows }: Scope, name: 'topics' | 'pages', text: string | null): Matcher {
  const lists = store.columns[name];
  const code = text === null ? null : store[name].items.find(text);
  return (at) => {
    const members = store[name].members(lists[rows[at] ?? 0] ?? 0);
    return text === null ? members.length === 0 : code !== null && members.includes(code);
  };
}

function isMeasured({ store, rows, placeOfRow, places }: Scope, is: Response): Matcher {
  const targets = answerTargets(places);
  return (at) => {
    const row = rows[at] ?? 0;
    const days = answerDays(store, row);
    if (days < 0 || !isAnswer(store, row)) return false;
    if (is === 'known') return true;
    const target = targets[placeOfRow[at] ?? -1] ?? 0;
    return target > 0 && (is === 'with-target' || days <= target);
  };
}

function countsTowards(scope: Scope, organisation: string, commitment: string): Matcher {
  const { store, rows, placeOfRow } = scope;
  const parts = partsOf(scope);
  const towards = readTowards(scope, parts);
  const key = commitmentKey(organisation, commitment);
  const meant = new Set(groupParts(parts).find((group) => group.key === key)?.indexes);
  return (at) => {
    const place = placeOfRow[at] ?? -1;
    if (place < 0) return false;
    const row = rows[at] ?? 0;
    const cell = towards.cellOf(place, store.columns.kind[row] ?? 0, row);
    return towards.partsOf(cell).some((part) => meant.has(part));
  };
}

function makeMatcher(scope: Scope, condition: Condition): Matcher {
  const { store, rows, placeOfRow, places, forums } = scope;
  const { columns } = store;
  switch (condition.that) {
    case 'kind': {
      const wanted = new Set(condition.among.map((kind) => KINDS.indexOf(kind)));
      return (at) => wanted.has(columns.kind[rows[at] ?? 0] ?? -1);
    }
    case 'plan-forum': {
      const { organisation, forum } = condition;
      const wanted = forums.findIndex((one) => one.organisation === organisation && one.forum === forum);
      return (at) => wanted >= 0 && places[placeOfRow[at] ?? -1]?.forum === wanted;
    }
    case 'elsewhere':
      return (at) => placeOfRow[at] === ELSEWHERE[condition.where];
    case 'days': {
      const [from, to] = [dayNumber(condition.from), dayNumber(condition.to)];
      return (at) => {
        const on = columns.day[rows[at] ?? 0] ?? 0;
        return on >= from && on <= to;
      };
    }
    case 'barrier':
      return hasCode(scope, 'detail', BARRIER_REASONS.indexOf(condition.reason));
    case 'referral':
      return hasCode(scope, 'detail', DIRECTIONS.indexOf(condition.direction));
    case 'outcome':
      return hasCode(scope, 'outcome', OUTCOMES.indexOf(condition.outcome));
    case 'disclosure':
      return hasCode(scope, 'disclosure', DISCLOSURES.indexOf(condition.disclosure));
    case 'page':
      return holds(scope, 'pages', condition.url);
    case 'topic':
      return holds(scope, 'topics', condition.topic);
    case 'issue':
      return (at) => {
        const heard = heardIssue(store, rows[at] ?? 0);
        return heard === 'beside' || (heard === 'alone' && !condition.beside);
      };
    case 'minutes':
      return (at) => (columns.minutes[rows[at] ?? 0] ?? -1) >= 0;
    case 'response':
      return isMeasured(scope, condition.is);
    case 'follow-up':
      return (at) => {
        const state = followUpState(scope, rows[at] ?? 0);
        return state !== null && condition.among.includes(state);
      };
    case 'private-message':
      return (at) => {
        const state = recordState(scope, rows[at] ?? 0);
        return state !== null && condition.among.includes(state);
      };
    case 'commitment':
      return countsTowards(scope, condition.organisation, condition.commitment);
    case 'problem':
      return findProblems(scope)[condition.problem].has;
  }
}

/** The rows of a scope that meet all conditions. */
export function matchRows(scope: Scope, conditions: readonly Condition[]): readonly number[] {
  const matchers = conditions.map((condition) => makeMatcher(scope, condition));
  const found: number[] = [];
  scope.rows.forEach((row, at) => {
    if (matchers.every((matches) => matches(at))) found.push(row);
  });
  return found;
}
