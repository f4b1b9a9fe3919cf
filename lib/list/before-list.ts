/**
 * An organisation’s name as it stands before the word “list”: `the Scottish Government list`, `the HM Revenue &
 * Customs list`.
 */
export function beforeList(name: string): string {
  return name.replace(/^The /, '');
}
