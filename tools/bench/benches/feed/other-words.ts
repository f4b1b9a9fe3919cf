import type { FeedSources } from '../../../../lib/feed/feed-sources';

/** The same list with another word in every forum, organisation and plan. */
export function everythingAnew(sources: FeedSources, issue: number): FeedSources {
  return {
    ...sources,
    forums: sources.forums.map((forum) => ({
      ...forum,
      audience: { ...forum.audience, summary: `${forum.audience.summary} (${issue})` },
    })),
    organisations: sources.organisations.map((body) => ({
      ...body,
      shortName: `${body.shortName} (${issue})`,
    })),
    plans: sources.plans.map((plan) => ({ ...plan, summary: `${plan.summary} (${issue})` })),
  };
}

/** The same list with other words in the plan of the Department for Education. */
export function planAnew(sources: FeedSources, words: string): FeedSources {
  return {
    ...sources,
    plans: sources.plans.map((plan) =>
      plan.organisation === 'department-for-education'
        ? {
            ...plan,
            forums: plan.forums.map((here) =>
              here.forum === 'parents-corner' ? { ...here, summary: words } : here,
            ),
          }
        : plan,
    ),
  };
}
