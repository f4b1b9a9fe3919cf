import type { Period } from '../../list/period';
import { sourced, verified } from './common-changes';
import { compareFields, elsewhere, field, items, renamed, type Compare } from './compare';
import { instant, text, words } from './told';

/** What has changed in a time in which other rules hold. */
export const periodChanges: Compare<Period> = compareFields<Period>({
  id: elsewhere,
  kind: elsewhere,
  name: renamed(({ name }) => name),
  from: field('from', ({ from }) => from, instant),
  until: field('until', ({ until }) => until, instant),
  summary: field('summary', ({ summary }) => summary, text),
  changes: items({ list: 'period-changes', read: ({ changes }) => changes, key: (each) => each, tell: text }),
  jurisdictions: field('jurisdictions', ({ jurisdictions }) => jurisdictions, words),
  administrations: field('administrations', ({ administrations }) => administrations, words),
  organisationKinds: field('organisation-kinds', ({ organisationKinds }) => organisationKinds, words),
  verification: verified(),
  source: sourced(),
});
