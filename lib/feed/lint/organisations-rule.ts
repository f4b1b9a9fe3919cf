import type { Organisation } from '../../list/organisation';
import { problemIn, type LintRule } from './rule';

const SLUG = /^https:\/\/www\.gov\.uk\/government\/organisations\/([a-z0-9-]+)$/;

/** A body is keyed by its GOV.UK slug, its successors end somewhere, and its plan moves on with it. */
export const organisations: LintRule = {
  id: 'organisations',
  find: (sources) => [
    ...sources.organisations.flatMap(({ id, page }) => {
      const slug = SLUG.exec(page ?? '')?.[1];
      return slug !== undefined && slug !== id
        ? [problemIn('organisations', id, 'id', `Its page on GOV.UK is ${slug}: give it that id.`)]
        : [];
    }),
    ...sources.organisations
      .filter((organisation) => isInCircle(organisation, sources.organisations))
      .map(({ id }) =>
        problemIn(
          'organisations',
          id,
          'successor',
          'Its successors lead back to itself: say which body is the last.',
        ),
      ),
    ...sources.plans.flatMap((plan) => {
      const successor = sources.organisations.find(({ id }) => id === plan.organisation)?.successor;
      return successor === undefined
        ? []
        : [
            problemIn(
              'plans',
              plan.organisation,
              'organisation',
              `It became ${successor}: move the plan to that one.`,
            ),
          ];
    }),
  ],
};

function isInCircle({ id }: Organisation, all: readonly Organisation[]): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined;) {
    if (seen.has(next)) return next === id;
    seen.add(next);
    const wanted: string = next;
    next = all.find((organisation) => organisation.id === wanted)?.successor;
  }
  return false;
}
