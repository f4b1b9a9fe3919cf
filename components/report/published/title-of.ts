import type { PublishedReport } from '../../../lib/report/publish/published-report';

const names = new Intl.ListFormat('en-GB');

/** Whose report it is: `Department for Education`, or several organisations in their order. */
export function titleOf({ organisations }: Pick<PublishedReport, 'organisations'>): string {
  return names.format(organisations.map(({ id, name }) => name ?? id));
}
