import { findAddresses } from './addresses';
import { findCards, findIbans, findSortCodes } from './bank';
import { findBirthDates } from './birth-dates';
import { findEmails, findHandles, findPhones } from './contact';
import type { Found, Finder } from './found';
import { findNationalInsuranceNumbers, findNhsNumbers, findTaxReferences } from './public-numbers';

/** The surest first: where two finders claim the same words, the first one keeps them. */
const FINDERS: readonly Finder[] = [
  findEmails,
  findNationalInsuranceNumbers,
  findIbans,
  findCards,
  findSortCodes,
  findPhones,
  findNhsNumbers,
  findTaxReferences,
  findBirthDates,
  findAddresses,
  findHandles,
];

/** The address of a page: its numbers are threads and posts, not people. */
const PAGE = /\bhttps?:\/\/\S+/gi;

/**
 * Words in a free text that look as if they were about a person. The log is a public record (Freedom of Information
 * Act 2000, UK GDPR article 15), so their author is shown them, quietly, before they are saved. Numbers that carry a
 * check digit are told only when it is right, so that a false alarm is rare; a number without one needs a word beside it.
 *
 * | text                           | found                                       |
 * |--------------------------------|---------------------------------------------|
 * | `NI number QQ 12 34 56 C`      | nothing: no number begins with QQ           |
 * | `her number is AB 12 34 56 C`  | `AB 12 34 56 C`, a National Insurance number |
 * | `943 476 5919`                 | an NHS number: modulus 11 is right          |
 * | `943 476 5918`                 | nothing                                     |
 * | `call 0300 200 3300`           | nothing: a public line                      |
 * | `thanks @sunny_mum`            | `@sunny_mum`, a user name                   |
 *
 * @returns in the order of the text, never overlapping; empty when nothing was found
 */
export function findPersonalData(text: string): readonly Found[] {
  // A page of empty fields is read at once.
  if (text === '') return [];
  // A page's address becomes as many blanks, so that every place in the text stays where it is.
  const examined = text.replace(PAGE, (address) => ' '.repeat(address.length));
  const found: Found[] = [];
  for (const find of FINDERS) {
    for (const one of find(examined)) {
      if (found.every((other) => one.end <= other.start || one.start >= other.end)) found.push(one);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
