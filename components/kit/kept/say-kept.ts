import { t } from '../../../lib/text';
import type { KeptIn } from './kept-in';

/** What becomes of what is logged here, in a sentence. */
export function sayKept(where: KeptIn): string {
  switch (where) {
    case 'computer':
      return t('kit.kept.computer');
    case 'practice':
      return t('kit.kept.practice');
    case 'private-window':
      return t('kit.kept.privateWindow');
  }
}
