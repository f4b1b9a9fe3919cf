// What steers instead of being read: line and page controls, and marks that turn the direction of reading.
const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A text of the list on one line, without characters that steer a terminal or turn the direction of reading: what a
 * list says about its changes is read before anybody trusts it.
 */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}
