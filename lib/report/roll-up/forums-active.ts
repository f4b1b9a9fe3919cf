import type { PublishedFigure, PublishedReport, PublishedTable } from '../publish/published-report';

function coverageOf({ tables }: PublishedReport): PublishedTable | undefined {
  return tables.find(({ id }) => id === 'coverage');
}

/** A number that was set aside is never a zero. */
function isSomething({ value }: PublishedFigure): boolean {
  return value.is === 'suppressed' || (value.is === 'value' && value.value > 0);
}

/**
 * Forums on which any of the organisations was active, and how many their plans mean them to be on. A forum in two plans
 * is one forum, so that this is no sum.
 */
export function forumsActive(reports: readonly PublishedReport[]): {
  readonly active: number;
  readonly meant: number;
} {
  const meant = new Set<string>();
  const active = new Set<string>();
  for (const coverage of reports.flatMap((report) => coverageOf(report) ?? [])) {
    const column = coverage.columns.findIndex((one) => one.is === 'measure' && one.measure === 'activity');
    for (const { heading, figures } of coverage.rows) {
      if (heading.is !== 'plan-forum' || heading.approach === 'stay-away') continue;
      meant.add(heading.forum);
      const activity = figures[column];
      if (activity && isSomething(activity)) active.add(heading.forum);
    }
  }
  return { active: active.size, meant: meant.size };
}
