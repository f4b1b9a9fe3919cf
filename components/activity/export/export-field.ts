import type { ExportForm, ExportProblem } from './export-form';

export type ExportFieldName = ExportProblem['field'];

/** What every group of the export's fields is given. */
export interface ExportFieldProps {
  readonly form: ExportForm;
  readonly today: string;
  readonly idOf: (name: ExportFieldName | 'detail' | 'pseudonym' | 'team') => string;
  readonly errorOf: (name: ExportFieldName) => string | undefined;
  readonly onChange: (form: ExportForm) => void;
}
