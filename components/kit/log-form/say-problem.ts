import type { DraftProblem } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import type { FieldName } from './fields-by-kind';

/** The sentence for a field that cannot be saved as it is: what is wrong and how to put it right. */
export function sayProblem(problem: DraftProblem): string {
  switch (problem.field) {
    case 'minutes':
      return problem.reason === 'not-a-number'
        ? t('kit.problem.minutesNotANumber')
        : t('kit.problem.minutesOutOfRange');
    case 'askedOn':
      return problem.reason === 'not-a-day'
        ? t('kit.problem.askedOnNotADay')
        : t('kit.problem.askedOnInTheFuture');
    case 'followUpDue':
      return problem.reason === 'not-a-day' ? t('kit.problem.dueNotADay') : t('kit.problem.dueInThePast');
    case 'note':
      return t('kit.problem.noteTooLong', { limit: problem.limit.toLocaleString('en-GB') });
    case 'issue':
      return t('kit.problem.issueTooLong', { limit: problem.limit.toLocaleString('en-GB') });
    case 'pages':
      return t('kit.problem.pagesNotAnAddress');
    case 'thread':
      return t('kit.problem.threadNotAnAddress');
  }
}

/** The field of the form where a problem is put right. */
export function fieldOf(problem: DraftProblem): FieldName | 'thread' {
  return problem.field === 'followUpDue' ? 'due' : problem.field;
}
