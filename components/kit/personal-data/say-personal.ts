import type { PersonalKind } from '../../../lib/log/personal-data/found';
import { t } from '../../../lib/text';

/** What some words look like: "07700 900123 looks like a telephone number." */
export function sayPersonal(kind: PersonalKind, words: string): string {
  switch (kind) {
    case 'national-insurance-number':
      return t('personalData.nationalInsurance', { words });
    case 'nhs-number':
      return t('personalData.nhs', { words });
    case 'tax-reference':
      return t('personalData.tax', { words });
    case 'phone':
      return t('personalData.phone', { words });
    case 'email':
      return t('personalData.email', { words });
    case 'address':
      return t('personalData.address', { words });
    case 'bank-account':
      return t('personalData.bank', { words });
    case 'card':
      return t('personalData.card', { words });
    case 'birth-date':
      return t('personalData.birthDate', { words });
    case 'user-name':
      return t('personalData.userName', { words });
  }
}
