const SPECIAL = /[&<>"]/g;
// What XML 1.0 has no way to write: most control characters, and two code points that are none.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const NEEDS_CARE = /[&<>"]|[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it, in an element or an attribute. What XML cannot hold becomes the mark for a lost character. */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(NOT_XML, '\u{FFFD}')
    .replace(SPECIAL, (character) => ESCAPED[character] ?? character)
    .replaceAll('\r', '&#13;');
}
