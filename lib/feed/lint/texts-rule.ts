import type { LintRule } from './rule';
import { textsOf } from './texts-of';

/** Characters that nobody sees and that can turn round or hide what stands beside them; joiners of letters are not among them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/u;

/** What people read is what stands there: no text hides a character. */
export const visible: LintRule = {
  id: 'visible',
  find: (sources) =>
    textsOf(sources).flatMap(({ file, field, text }) => {
      const found = INVISIBLE.exec(text)?.[0].codePointAt(0);
      if (found === undefined) return [];
      const code = found.toString(16).toUpperCase().padStart(4, '0');
      return [{ file, field, reason: `A character that nobody sees (U+${code}): write the text again.` }];
    }),
};
