import { readTexts } from '../../../tools/texts/read-texts';
import { sayFrom } from '../../../tools/texts/say-from';

/** What the interface says for a key, in English, as `t` says it. */
export const say = sayFrom(readTexts());
