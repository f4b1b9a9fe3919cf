/** Wordings that suggest that saying so takes somebody out of the Code's reach. */
const CLAIMS: readonly RegExp[] = [
  /\b(?:views|opinions?|thoughts|comments|posts|words)\b[^.!?]{0,40}\b(?:my own|mine|only personal|purely personal|nobody else['’]s)\b/i,
  /\b(?:personal|own|private) (?:views?|opinions?) only\b/i,
  /(?:\bnot|n['’]t|\bnever)\b[^.!?]{0,30}\b(?:represent|reflect)\b/i,
  /\bnot (?:(?:the|an?|any) (?:official )?(?:views?|opinions?|position)|(?:official )?(?:views|opinions))\b/i,
  /\bnothing to do with (?:my|the|our|\{organisation\})\b/i,
  /\bnot (?:here |speaking |posting |writing |acting )*as an? (?:official|civil servant|public servant)\b/i,
  /\b(?:code|rules?)\b[^.!?]{0,30}\b(?:(?:does|do) not|(?:does|do)n['’]t|no longer) (?:apply|bind|cover)\b/i,
  /\b(?:not|no longer) (?:bound|covered) by\b/i,
  /\b(?:off|outside) (?:duty|the record|work)\b/i,
  /\bunofficial(?:ly)?\b/i,
  /\bno (?:responsibility|liability)\b/i,
  /\b(?:free|at liberty) to (?:say|speak|post|write)\b/i,
];

/**
 * The part of a disclosure line that claims to lift the Civil Service Code, null when none does. Saying that one posts
 * in a personal capacity absolves nobody of the Code, so no published wording may suggest it.
 *
 * | line                                                                        | claims             |
 * | --------------------------------------------------------------------------- | ------------------ |
 * | `All views are my own.`                                                     | `views are my own` |
 * | `I post in my own time. I am still a civil servant, and its Code holds.`    | nothing            |
 */
export function claimToLiftCode(text: string): string | null {
  for (const claim of CLAIMS) {
    const found = claim.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
