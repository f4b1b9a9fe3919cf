/** `user`, `unit`, `European`: written with a vowel, said with a consonant. */
const SAID_WITH_CONSONANT = /^(?:uni(?:[cfoqtv]|$)|us[aeu]|ut[aeiou]|uro|eu|ewe|one\b)/i;
/** `honorary`, `hour`: written with a consonant, said with a vowel. */
const SAID_WITH_VOWEL = /^(?:hono|hour|heir|honest)/i;
/** `HR`, `NHS`: said letter by letter, so what counts is the letter's name. */
const LETTERS = /^(?:[A-Z]{2,}|[A-Z])(?![a-z])/;
const LETTER_SAID_WITH_VOWEL = /^[AEFHILMNORSX]/;
/** Capitals that are said as a word all the same. */
const SAID_AS_WORDS = /^(?:SEND|NICE|NATO|SAGE|MOT?IS)\b/;

/**
 * The indefinite article that English wants before some words.
 *
 * | words             | article |
 * | ----------------- | ------- |
 * | `benefits adviser` | `a`    |
 * | `official`        | `an`    |
 * | `universal credit adviser` | `a` |
 * | `urban planner`   | `an`    |
 * | `honorary fellow` | `an`    |
 * | `HR adviser`      | `an`    |
 * | `UK visas officer` | `a`    |
 */
export function articleFor(words: string): 'a' | 'an' {
  const said =
    LETTERS.test(words) && !SAID_AS_WORDS.test(words)
      ? LETTER_SAID_WITH_VOWEL.test(words)
      : SAID_WITH_VOWEL.test(words) || (/^[aeiou]/i.test(words) && !SAID_WITH_CONSONANT.test(words));
  return said ? 'an' : 'a';
}
