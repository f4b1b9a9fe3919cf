/**
 * The words of a text as search reads them: without case, diacritics or apostrophes, split at everything that is
 * neither letter nor digit.
 *
 * | text                   | words                        |
 * | ---------------------- | ---------------------------- |
 * | `Parents’ Corner`      | `parents`, `corner`          |
 * | `Tŷ Hafan`             | `ty`, `hafan`                |
 * | `Food & farming`       | `food`, `and`, `farming`     |
 * | `forum.scope.org.uk`   | `forum`, `scope`, `org`, `uk` |
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll('&', ' and ')
    .replaceAll(/['’‘ʼ`´]/g, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
