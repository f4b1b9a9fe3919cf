import type { Report, Sum } from '../report';
import type { TableId } from '../table';

/** Tables in which an entry stands in a row for each name it gives, and in one at least. */
const BY_NAME: readonly TableId[] = ['issues', 'signposts'];

/** The totals that other numbers come to at least, and may exceed: an entry of two topics is counted for both. */
export function coversOf(report: Report): readonly Sum[] {
  return report.tables
    .filter(({ id }) => BY_NAME.includes(id))
    .flatMap(({ columns, rows }) =>
      columns.flatMap((_, column) => {
        const idsOf = (isTotal: boolean) =>
          rows
            .filter(({ heading }) => (heading.is === 'total') === isTotal)
            .flatMap(({ figures }) => figures[column]?.id ?? []);
        return idsOf(true).map((total) => ({ total, parts: idsOf(false) }));
      }),
    );
}
