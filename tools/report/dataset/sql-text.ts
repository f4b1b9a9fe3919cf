/** A text as SQL has it: in single quotes, those inside doubled. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
