const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The whole words of a text around two places in it: half a name is no redaction. */
export function wholeWords(text: string, a: number, b: number): string {
  let [from, to] = a < b ? [a, b] : [b, a];
  if (text.slice(from, to).trim() === '') return '';
  while (from > 0 && LETTER.test(text[from - 1] ?? '') && LETTER.test(text[from] ?? '')) from -= 1;
  while (to < text.length && LETTER.test(text[to] ?? '') && LETTER.test(text[to - 1] ?? '')) to += 1;
  return text.slice(from, to).trim();
}

/** The words that are selected, whole ones; empty where nothing is. */
export function selectedWords(selection: Selection | null): string {
  if (!selection || selection.isCollapsed) return '';
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection;
  if (anchorNode instanceof Text && anchorNode === focusNode) {
    return wholeWords(anchorNode.data, anchorOffset, focusOffset);
  }
  return selection.toString().trim();
}
