import { type AnyRefusal, type RefusedKey, refusedText } from '../feed/refused-text';
import { t, type TextKey } from '../text';

// The keys are checked against the texts; which gaps each has is proved by a test.
const say = t as (key: RefusedKey & TextKey, names: Readonly<Record<string, string>>) => string;

const asItIs = (id: string): string => id;

/**
 * Why a list was not taken or not reached, as the end of a sentence: “nobody signed it”.
 *
 * @param nameOf the name of an organisation by its id; without it the id stands
 */
export function tellRefusedList(reason: AnyRefusal, nameOf: (id: string) => string = asItIs): string {
  const { key, names } = refusedText(reason, nameOf);
  const filled = Object.entries(names).map(
    ([name, value]) => [name, value ?? t('feedSettings.refused.noneNamed')] as const,
  );
  return say(key, Object.fromEntries(filled));
}
