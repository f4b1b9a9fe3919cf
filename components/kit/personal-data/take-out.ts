/** A text without some words, wherever they stand in it, and without the double blank that they would leave. */
export function takeOut(text: string, words: string): string {
  return text.split(words).reduce((before, after) => {
    const start = before.replace(/[ \t]+$/, '');
    const end = after.replace(/^[ \t]+/, '');
    const joins = start === '' || end === '' || start.endsWith('\n') || /^[\s,.;:!?)]/.test(end);
    return joins ? start + end : `${start} ${end}`;
  });
}
