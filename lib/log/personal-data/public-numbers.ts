import { isNhsNumber, isTaxReference } from './check-digits';
import { findBy, keepDigits } from './found';

/** Prefixes that are never given out, beside those whose letters are not used at all (HMRC manual NIM39110). */
const NOT_ISSUED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/**
 * A National Insurance number: two letters, six digits and a suffix. The suffix may be missing only where the digits
 * stand in pairs, as on the letters; else a model number would do.
 */
export const findNationalInsuranceNumbers = findBy(
  'national-insurance-number',
  /(?<![\w-])[abceghj-prstw-z][abceghj-nprstw-z](?:[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]|[ -]\d{2}[ -]\d{2}[ -]\d{2})(?![\w-])/gi,
  (words) => !NOT_ISSUED.has(words.slice(0, 2).toUpperCase()),
);

/** Ten digits in a row or in three groups, as NHS letters write them, with the right check digit. */
export const findNhsNumbers = findBy(
  'nhs-number',
  /(?<![\w.,+£$-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-]|[.,]\d)/g,
  (words) => isNhsNumber(keepDigits(words)),
);

/** Ten digits in a row or as HMRC writes them (five and five), with the right check digit. */
export const findTaxReferences = findBy(
  'tax-reference',
  /(?<![\w.,+£$-])\d{5} ?\d{5}k?(?![\w-]|[.,]\d)/gi,
  (words) => isTaxReference(keepDigits(words)),
);
