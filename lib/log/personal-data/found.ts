/** What a piece of text looks like. The order is the order of the sentences in `locales/`. */
export const PERSONAL_KINDS = [
  'national-insurance-number',
  'nhs-number',
  'tax-reference',
  'phone',
  'email',
  'address',
  'bank-account',
  'card',
  'birth-date',
  'user-name',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Words that look personal, and where they stand: `start` counts, `end` does not, in UTF-16 units. */
export interface Found {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** The exact words. */
  readonly words: string;
}

/** Finds one kind in a text. */
export type Finder = (text: string) => readonly Found[];

/**
 * Makes a finder of a pattern: every match (its group `words` where it has one, else all of it) that passes the test.
 */
export function findBy(
  kind: PersonalKind,
  pattern: RegExp,
  test: (words: string) => boolean = () => true,
): Finder {
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const words = match.groups?.['words'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(words);
      return test(words) ? [{ kind, start, end: start + words.length, words }] : [];
    });
}

/** The digits of a text and nothing else. */
export function keepDigits(text: string): string {
  return text.replace(/\D/g, '');
}
