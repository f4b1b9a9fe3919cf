import type { PublishedList } from '../list/published';
import type { Change } from './difference/change';
import type { Context } from './difference/compare';
import { recordSteps } from './difference/compare-records';
import { forumChanges } from './difference/forum-changes';
import { guidanceChanges } from './difference/guidance-changes';
import { indexChanges } from './difference/index-changes';
import { namesIn } from './difference/names';
import { organisationChanges } from './difference/organisation-changes';
import { planChanges } from './difference/plan-changes';
import { type Steps, toTheEnd, withRests } from './difference/steps';
import type { Rest } from './rest';

/** A list may hold the same line twice; that both are gone is still one thing to say. */
function* withoutRepeats(changes: readonly Change[]): Steps<readonly Change[]> {
  const once = new Map<string, Change>();
  for (const [n, change] of changes.entries()) {
    once.set(JSON.stringify(change), change);
    if (n % STEP === 0) yield;
  }
  return [...once.values()];
}

/** So many changes are looked at at a time. */
const STEP = 500;

/**
 * What changed from one list to another: each difference once, none where they say the same. The order is always the
 * same: the list itself, forums, organisations and plans by their ids, then the guidance. The list's number and dates
 * are no changes.
 */
export function compareLists(old: PublishedList, next: PublishedList): readonly Change[] {
  return toTheEnd(compare(old, next));
}

/** What `compareLists` answers, without holding anybody up. */
export function compareInSteps(
  old: PublishedList,
  next: PublishedList,
  rest: Rest,
): Promise<readonly Change[]> {
  return withRests(compare(old, next), rest);
}

function* compare(old: PublishedList, next: PublishedList): Steps<readonly Change[]> {
  const before = namesIn(old);
  const after = namesIn(next);
  const context = (about: Context['about']): Context => ({ about, before, after });
  const list = context({ of: 'list', id: next.index.feed, name: next.index.title });
  return yield* withoutRepeats([
    ...indexChanges(old.index, next.index, list),
    ...(yield* recordSteps(old.forums, next.forums, {
      key: ({ id }) => id,
      added: ({ id, name, stance }): Change => ({
        kind: 'forum-added',
        about: { of: 'forum', id, name },
        stance: stance.name,
      }),
      removed: ({ id, name }) => ({ kind: 'removed', about: { of: 'forum', id, name } }),
      kept: (was, now) => forumChanges(was, now, context({ of: 'forum', id: now.id, name: now.name })),
    })),
    ...(yield* recordSteps(old.organisations, next.organisations, {
      key: ({ id }) => id,
      added: ({ id, name }): Change => ({ kind: 'added', about: { of: 'organisation', id, name } }),
      removed: ({ id, name }) => ({ kind: 'removed', about: { of: 'organisation', id, name } }),
      kept: (was, now) =>
        organisationChanges(was, now, context({ of: 'organisation', id: now.id, name: now.name })),
    })),
    ...(yield* recordSteps(old.plans, next.plans, {
      key: ({ organisation }) => organisation,
      added: ({ organisation: id, version }): Change => ({
        kind: 'plan-added',
        about: { of: 'plan', id, name: after.organisation(id) },
        version,
      }),
      removed: ({ organisation: id }) => ({
        kind: 'removed',
        about: { of: 'plan', id, name: before.organisation(id) },
      }),
      kept: (was, now) =>
        planChanges(
          was,
          now,
          context({ of: 'plan', id: now.organisation, name: after.organisation(now.organisation) }),
        ),
    })),
    ...guidanceChanges(old.guidance, next.guidance, list),
  ]);
}
