import { isIban, passesLuhn } from './check-digits';
import { findBy, keepDigits, type Finder } from './found';

/** How many digits a card of each first digits has (ISO/IEC 7812: Visa, Mastercard, American Express, Maestro, Diners). */
const CARD =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6\d{15,18}|5[06-9]\d{14,17})$/;

/** The number of a payment card, with the right last digit. */
export const findCards = findBy('card', /(?<![\w.,£$-])\d(?:[ -]?\d){12,18}(?![\w-]|[.,]\d)/g, (words) => {
  const digits = keepDigits(words);
  return CARD.test(digits) && passesLuhn(digits);
});

/** An international bank account number with the right check digits. */
export const findIbans = findBy(
  'bank-account',
  /(?<!\w)[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,4})?(?!\w)/gi,
  (words) => isIban(words.replaceAll(' ', '').toUpperCase()),
);

const NAMED_SORT_CODE = findBy(
  'bank-account',
  /\bsort ?code\W{0,3}(?:is |no\.? )?(?<words>\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/gi,
);
const NAMED_ACCOUNT = findBy(
  'bank-account',
  /\b(?:account|acc?t?\.?|a\/c)\W{0,3}(?:(?:is|no|num|number)\b\W{0,3}){0,2}(?<words>\d{4} ?\d{4})(?![\d-])/gi,
);
/** A sort code and an account number side by side need no word. Dates have no eight digits after them. */
const PAIR = findBy('bank-account', /(?<![\w-])\d{2}-\d{2}-\d{2}[ ,;/]{1,3}\d{8}(?![\d-])/g);

/** A sort code or an account number that is named as one, or the two side by side. */
export const findSortCodes: Finder = (text) => [
  ...PAIR(text),
  ...NAMED_SORT_CODE(text),
  ...NAMED_ACCOUNT(text),
];
