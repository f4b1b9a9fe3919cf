const PLAIN = /^[\x20-\x7e\n]*$/;

/** A text as search compares it: without case, diacritics or apostrophes. `Tŷ Hafan’s` is `ty hafans`. */
export function foldText(text: string): string {
  // Most texts are plain, and this is done for each of 100,000 entries.
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll("'", '');
  return text
    .replaceAll(/['’‘ʼ`´]/g, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}
