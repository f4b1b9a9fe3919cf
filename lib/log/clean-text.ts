// Characters that are not written but steer: line and page controls, and marks that turn the direction of reading.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;
const CONTROLS_BUT_LINES = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

/** Replaces halves of characters, which no file in UTF-8 can carry, by the mark for a lost one. */
export function mendText(text: string): string {
  return text.replace(HALF_CHARACTER, '\u{FFFD}');
}

/** At most `limit` UTF-16 units of a text, never ending in half a character. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? limit - 1 : limit);
}

/** A text on one line: no control characters, each run of white space one space, none at the ends. */
export function cleanLine(text: string): string {
  return mendText(text).replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}

/** A text of several lines as people type it: lines kept, ended by a line feed alone, no other control characters. */
export function cleanLines(text: string): string {
  return mendText(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS_BUT_LINES, '')
    .trim();
}
