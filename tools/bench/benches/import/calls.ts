import type { Report } from '../../../../lib/report/report';
import type { ReportRequest } from '../../../../lib/report/report-request';
import type { Answer } from './answer';

/** What a report comes to in the page: the whole of it, as in the product, and what is compared. */
export interface Made {
  readonly answer: Answer;
  readonly report: Report;
}

/** What the bench’s page asks its worker. */
export type ImportCalls = {
  readonly parse: { readonly ask: readonly File[]; readonly answer: null };
  readonly import: {
    readonly ask: { readonly files: readonly File[]; readonly request: ReportRequest };
    readonly answer: Made;
  };
  readonly report: { readonly ask: ReportRequest; readonly answer: Made };
};
