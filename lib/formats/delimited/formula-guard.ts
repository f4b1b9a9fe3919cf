// What makes a spreadsheet take a cell for a formula, and what our own guard may have put before it.
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. Titles are written by strangers, and a
 * log is opened by people who trust it. {@link unguardFormula} takes exactly that apostrophe away again.
 */
export function guardFormula(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that {@link guardFormula} was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && LIKE_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
