import type { Commitment, Plan, PlanForum } from '../../list/plan';
import { compareFields, elsewhere, field, items, type Compare } from './compare';
import { compareRecords } from './compare-records';
import { pairItems } from './pair-items';
import { planForumChanges } from './plan-forum-changes';
import { day, number, text, word, yesOrNo } from './told';

const commitment = compareFields<Commitment>({
  id: elsewhere,
  text: field('wording', (promise) => promise.text, text),
  measure: field('measure', ({ measure }) => measure, word),
  target: field('target', ({ target }) => target, number),
  per: field('per', ({ per }) => per, word),
  forum: field(
    'forum',
    ({ forum }) => forum,
    (forum, names) => ({ as: 'named', id: forum, name: names.forum(forum) }),
  ),
});

const forumOf = (here: PlanForum) => here.forum;

const forums: Compare<Plan> = (was, now, context) => {
  const { about, before, after } = context;
  const { id, name } = about;
  const aboutForum = (forum: string) =>
    ({ of: 'plan-forum', id, name, forum: { id: forum, name: after.forum(forum) } }) as const;
  const changes = compareRecords(was.forums, now.forums, {
    key: forumOf,
    added: ({ forum, approach }) => ({ kind: 'plan-forum-added', about: aboutForum(forum), approach }),
    removed: ({ forum }) => ({
      kind: 'removed',
      about: { of: 'plan-forum', id, name, forum: { id: forum, name: before.forum(forum) } },
    }),
    kept: (old, next) => planForumChanges(old, next, { ...context, about: aboutForum(next.forum) }),
  });
  const { reordered } = pairItems(was.forums, now.forums, forumOf);
  return reordered ? [...changes, { kind: 'reordered', about, list: 'plan-forums' }] : changes;
};

/** What has changed in one plan. */
export const planChanges: Compare<Plan> = compareFields<Plan>({
  organisation: elsewhere,
  version: field('version', ({ version }) => version, number),
  illustrative: field('illustrative', ({ illustrative }) => illustrative, yesOrNo),
  from: field('from', ({ from }) => from, day),
  reviewBy: field('review-by', ({ reviewBy }) => reviewBy, day),
  owner: field('owner', ({ owner }) => owner, text),
  summary: field('summary', ({ summary }) => summary, text),
  forums,
  commitments: items({
    list: 'commitments',
    read: ({ commitments }) => commitments,
    key: ({ id }) => id,
    tell: (promise) => text(promise.text),
    inside: { name: (promise) => promise.text, compare: commitment },
  }),
});
