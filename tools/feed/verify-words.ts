import { type AnyRefusal, refusedText } from '../../lib/feed/refused-text';
import type { ReleaseProblem } from '../../lib/feed/trust-release';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';

/**
 * Why something was turned away, as one sentence in the words of the extension: “Nobody signed it.” What is wrong with
 * a field is added for whoever publishes.
 */
export function tellRefusal(refusal: AnyRefusal): string {
  const texts = readTexts();
  const say = sayFrom(texts);
  const { key, names } = refusedText(refusal, (id) => id);
  const filled = Object.entries(names).map(
    ([name, value]) => [name, value ?? say('feedSettings.refused.noneNamed')] as const,
  );
  const clause = say(key, Object.fromEntries(filled));
  const startsWithName = texts.get(key.replaceAll('.', '_'))?.startsWith('{') === true;
  const said = startsWithName ? clause : clause.charAt(0).toUpperCase() + clause.slice(1);
  const detail = refusal.why === 'invalid' ? `: ${refusal.problem}` : '';
  return `${said}${detail}.`.replaceAll(/\s+/g, ' ');
}

/** What must be mended before a release, as one sentence. */
export function tellReleaseProblem(problem: ReleaseProblem): string {
  switch (problem.why) {
    case 'no-keys':
      return 'There are no keys at all: no list could be believed.';
    case 'test-key':
      return `${problem.key} is a test key, so everybody could sign a list with it.`;
    case 'key-ran-out':
      return `${problem.key} was in use only until ${problem.until}.`;
    case 'no-key-for':
      return problem.about === 'lists'
        ? `${problem.feed} has no key that may sign lists.`
        : `${problem.feed} has no key that may change keys: a stolen key could never be retired.`;
  }
}
