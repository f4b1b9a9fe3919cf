import { foldText } from '../find/fold-text';

/** What stands in the place of whatever was redacted. */
export const REDACTED = '[redacted]';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const EDGE_BEFORE = '(?<![\\p{L}\\p{N}\\p{M}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}\\p{M}])';

/** A text without what was redacted, and in how many places that stood. */
export interface Hidden {
  readonly text: string;
  readonly places: number;
}

/** Words as they are searched for: without spaces at their ends. Null where there is no letter or number in them. */
export function readWords(typed: string): string | null {
  const words = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return LETTER.test(words) && foldText(words) !== 'redacted' ? words : null;
}

/** Finds words wherever they stand as whole words, in any case, with any apostrophe, over the end of a line too. */
function patternOf(words: string): RegExp {
  const escaped = words
    .replaceAll(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
    .replaceAll(/['’‘ʼ]/g, "['’‘ʼ]")
    .replaceAll(' ', '\\s+');
  const before = LETTER.test(words.at(0) ?? '') ? EDGE_BEFORE : '';
  const after = LETTER.test(words.at(-1) ?? '') ? EDGE_AFTER : '';
  return new RegExp(`${before}${escaped}${after}`, 'giu');
}

/** The places of some words in a text, in their order; those that touch are one. */
export function findWords(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const one of words) {
    const pattern = patternOf(one);
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.push([match.index, match.index + match[0].length]);
      // What overlaps with what was found is found too.
      pattern.lastIndex = match.index + 1;
    }
  }
  const merged: [number, number][] = [];
  for (const [from, to] of found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** A text with every place of the words replaced: the words themselves are gone from it. */
export function hideWords(typed: string, words: readonly string[]): Hidden {
  const text = typed.normalize('NFC');
  const places = findWords(text, words);
  if (places.length === 0) return { text: typed, places: 0 };
  let hidden = '';
  let from = 0;
  for (const [start, end] of places) {
    hidden += text.slice(from, start) + REDACTED;
    from = end;
  }
  return { text: hidden + text.slice(from), places: places.length };
}

/** The words of an address: `/threads/jane-smith%27s-form` is `threads jane smith s form`. */
function wordsOfAddress(address: string): readonly string[] {
  let text = address;
  try {
    text = decodeURIComponent(address);
  } catch {
    // What is no encoding is read as it stands.
  }
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * An address, or the whole of it redacted where the words stand in it in any form, as forums make addresses of titles:
 * `jane-smith`, `Jane_Smith`, `janesmith`.
 */
export function hideInAddress(address: string, words: readonly string[]): Hidden {
  const parts = ` ${wordsOfAddress(address).join(' ')} `;
  const isNamed = words.some((one) => {
    const wanted = foldText(one).match(/[\p{L}\p{N}]+/gu) ?? [];
    return parts.includes(` ${wanted.join(' ')} `) || parts.includes(` ${wanted.join('')} `);
  });
  return isNamed ? { text: REDACTED, places: 1 } : { text: address, places: 0 };
}
