import { Id } from '../../list/source';
import { MOST_DEPARTMENT_LISTS, Policy } from './policy';
import {
  type FeedChosen,
  NOTHING_SET,
  type PolicyProblem,
  type PolicyRead,
  type PolicySet,
} from './policy-read';
import { readPolicyList } from './read-policy-list';

/**
 * Reads what an organisation's IT has set, as the browser hands it over. Each part stands by itself: a bad one is told
 * and the others are used. Nothing in it is trusted to have the form that was asked for.
 *
 * @param isListed whether the cross-government list knows a body
 */
export async function readPolicy(given: unknown, isListed: (id: string) => boolean): Promise<PolicyRead> {
  if (typeof given !== 'object' || given === null) return { set: NOTHING_SET, problems: [] };
  const parts = Object.fromEntries(Object.entries(given));
  const problems: PolicyProblem[] = Object.keys(parts)
    .filter((name) => !Object.hasOwn(Policy.shape, name))
    .map((name) => ({ name, why: 'unknown-name' }));
  const note = (more: readonly PolicyProblem[]): void => void problems.push(...more);
  const list = await readBase(parts['list'], note);
  return {
    set: {
      list,
      departmentLists: await readDepartmentLists(parts['departmentLists'], list, note),
      organisation: readOrganisation(parts['organisation'], isListed, note),
      retentionMonths: readMonths(parts['retentionMonths'], note),
    },
    problems,
  };
}

type Note = (problems: readonly PolicyProblem[]) => void;

async function readBase(value: unknown, note: Note): Promise<FeedChosen | null> {
  if (value === undefined) return null;
  const read = await readPolicyList('list', value);
  if (read.ok) return read.list;
  note(read.problems);
  return null;
}

async function readDepartmentLists(
  value: unknown,
  base: FeedChosen | null,
  note: Note,
): Promise<PolicySet['departmentLists']> {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    note([{ name: 'departmentLists', why: 'no-list' }]);
    return [];
  }
  if (value.length > MOST_DEPARTMENT_LISTS) note([{ name: 'departmentLists', why: 'too-many' }]);
  const feeds = new Set(base === null ? [] : [base.feed]);
  const lists: (FeedChosen & { readonly organisation: string })[] = [];
  for (const [n, one] of value.slice(0, MOST_DEPARTMENT_LISTS).entries()) {
    const name = `departmentLists[${n}]`;
    const read = await readPolicyList(name, one);
    const named = Id.safeParse(Reflect.get(Object(one), 'organisation'));
    if (!read.ok) note(read.problems);
    else if (!named.success) note([{ name: `${name}.organisation`, why: 'no-organisation' }]);
    else if (feeds.has(read.list.feed)) note([{ name, why: 'twice' }]);
    else lists.push({ ...read.list, organisation: named.data });
    if (read.ok) feeds.add(read.list.feed);
  }
  return lists;
}

function readOrganisation(value: unknown, isListed: (id: string) => boolean, note: Note): string | null {
  if (value === undefined) return null;
  const read = Id.safeParse(value);
  if (read.success && isListed(read.data)) return read.data;
  note([{ name: 'organisation', why: read.success ? 'organisation-not-listed' : 'no-organisation' }]);
  return null;
}

function readMonths(value: unknown, note: Note): number | null {
  if (value === undefined) return null;
  const read = Policy.shape.retentionMonths.safeParse(value, { jitless: true });
  if (read.success) return read.data ?? null;
  note([{ name: 'retentionMonths', why: 'no-months' }]);
  return null;
}
