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
      return sayAskedOn(problem.reason);
    case 'followUpDue':
      return problem.reason === 'not-a-day' ? t('kit.problem.dueNotADay') : t('kit.problem.dueInThePast');
    case 'note':
      return t('kit.problem.noteTooLong', { limit: problem.limit.toLocaleString('en-GB') });
    case 'issue':
      return t('kit.problem.issueTooLong', { limit: problem.limit.toLocaleString('en-GB') });
    case 'title':
      return t('log.problem.titleTooLong', { limit: String(problem.limit) });
    case 'pages':
      return problem.reason === 'too-many'
        ? t('log.problem.pagesTooMany', { limit: String(problem.limit) })
        : t('kit.problem.pagesNotAnAddress');
    case 'thread':
      return t('kit.problem.threadNotAnAddress');
    case 'clock':
      return t('log.problem.clockBefore2000');
  }
}

function sayAskedOn(reason: Extract<DraftProblem, { field: 'askedOn' }>['reason']): string {
  switch (reason) {
    case 'not-a-day':
      return t('kit.problem.askedOnNotADay');
    case 'in-the-future':
      return t('kit.problem.askedOnInTheFuture');
    case 'before-2000':
      return t('log.problem.askedOnBefore2000');
    case 'after-the-entry':
      return t('log.problem.askedOnAfterTheEntry');
  }
}

/** Where in the form a problem is put right: a field, the line that says where, or Save once the clock is right. */
export type PlaceInForm = FieldName | 'thread' | 'save';

/** The place of the form where a problem is put right. */
export function fieldOf(problem: DraftProblem): PlaceInForm {
  switch (problem.field) {
    case 'followUpDue':
      return 'due';
    case 'clock':
      return 'save';
    default:
      return problem.field;
  }
}
