import { t } from '../../../lib/text';
import { saySpan } from '../say-span';
import type { ExportProblem } from './export-form';

/** The sentence for what is wrong with an export's choices, and how to put it right. */
export function sayExportProblem(problem: ExportProblem): string {
  switch (problem.reason) {
    case 'not-a-day':
      return problem.field === 'from' ? t('export.problem.fromNotADay') : t('export.problem.toNotADay');
    case 'swapped':
      return t('export.problem.swapped');
    case 'none-chosen':
      return t('export.problem.noPlaces');
    case 'nothing-logged': {
      const span = saySpan(problem.period);
      return problem.places === 'all'
        ? t('export.problem.nothing', { span })
        : t('export.problem.nothingHere', { span });
    }
  }
}
