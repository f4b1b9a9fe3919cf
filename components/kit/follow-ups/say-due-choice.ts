import type { DueChoice } from '../../../lib/log/due-choices';
import { t } from '../../../lib/text';

/** `Tomorrow`, `In 2 working days (our plan)`, `In a week`. */
export function sayDueChoice(choice: DueChoice): string {
  switch (choice.by) {
    case 'tomorrow':
      return t('followUps.tomorrow');
    case 'week':
      return t('followUps.week');
    case 'working-days':
      return choice.promised
        ? t('followUps.promise', choice.workingDays)
        : t('followUps.workingDays', choice.workingDays);
  }
}
