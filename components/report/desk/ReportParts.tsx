import { memo } from 'react';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { CommitmentList } from '../published/CommitmentList';
import { CoverageSummary } from '../published/CoverageSummary';
import { FigureTable } from '../published/FigureTable';
import { Headline } from '../published/Headline';
import { PlansInForce } from '../published/PlansInForce';
import { WeeksChart } from '../published/WeeksChart';
import { sayMeasure } from '../words';

interface ReportPartProps {
  readonly report: PublishedReport;
}

/** What stands above the manager’s own words. It is drawn anew only for another report, not for each press on the page. */
export const ReportSummary = memo(function ReportSummary({ report }: ReportPartProps) {
  return (
    <>
      <Headline report={report} />
      <PlansInForce report={report} />
      <CommitmentList report={report} />
      <CoverageSummary report={report} />
    </>
  );
});

/** Every table of the report, drawn anew only for another report. */
export const ReportTables = memo(function ReportTables({ report }: ReportPartProps) {
  return report.tables.map((table) => (
    <FigureTable key={table.id} table={table} title={sayMeasure(table.definition)}>
      {table.id === 'kinds-by-week' && <WeeksChart table={table} />}
    </FigureTable>
  ));
});
