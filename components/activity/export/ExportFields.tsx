import { useEffect, useId, useRef, useState } from 'react';
import type { PublishedList } from '../../../lib/list/published';
import type { LogSurvey } from '../../../lib/log/export/survey-log';
import type { ExportChoice } from '../../../lib/log/make-log-file';
import { t } from '../../../lib/text';
import { ErrorSummary } from '../../kit/fields/ErrorSummary';
import { AuthorFields } from './AuthorFields';
import { DetailFields } from './DetailFields';
import type { ExportFieldProps } from './export-field';
import { type ExportForm, type ExportProblem, readExport } from './export-form';
import { PeriodFields } from './PeriodFields';
import { PlacesFields } from './PlacesFields';
import { sayExportProblem } from './say-export-problem';
import '../../kit/fields/fields.scss';

export interface ExportFieldsProps {
  readonly form: ExportForm;
  readonly survey: LogSurvey;
  readonly list: PublishedList | null;
  readonly today: string;
  /** What the log itself had to say against the last choice. */
  readonly problem: ExportProblem | null;
  readonly onChange: (form: ExportForm) => void;
  readonly onPreview: (choice: ExportChoice) => void;
}

/** The choices of an export. Nothing leaves here: the button leads to the preview. */
export function ExportFields(props: ExportFieldsProps) {
  const { form, survey, list, today, onChange, onPreview } = props;
  const prefix = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<ExportProblem | null>(null);
  const problem = wrong ?? props.problem;
  useEffect(() => {
    if (problem) summary.current?.focus();
  }, [problem]);

  const preview = (): void => {
    const read = readExport(form, survey, today);
    setWrong(read.ok ? null : read.problem);
    if (read.ok) onPreview(read.choice);
  };
  const idOf: ExportFieldProps['idOf'] = (name) => `${prefix}-${name}`;
  const errorOf: ExportFieldProps['errorOf'] = (name) =>
    problem?.field === name ? sayExportProblem(problem) : undefined;
  const fields: ExportFieldProps = { form, today, idOf, errorOf, onChange };

  return (
    <form
      className="page-parts page-parts--form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        preview();
      }}
    >
      <ErrorSummary
        ref={summary}
        faults={problem ? [{ id: idOf(problem.field), text: sayExportProblem(problem) }] : []}
      />
      <PeriodFields {...fields} />
      <PlacesFields {...fields} survey={survey} list={list} />
      <DetailFields {...fields} />
      <AuthorFields {...fields} />
      <div className="buttons">
        <button type="submit" className="button button--primary">
          {t('export.preview')}
        </button>
      </div>
    </form>
  );
}
