import type { Texts } from './read-texts';

/**
 * Gives the texts to components as a browser would: where `t` of `lib/text` looks them up. It must be called before the
 * components are first loaded, because they find their browser then. Where there is a browser, nothing is changed.
 */
export function giveTexts(texts: Texts): void {
  if ('chrome' in globalThis) return;
  const getMessage = (key: string, names: readonly string[] = []): string =>
    (texts.get(key) ?? '').replaceAll(/\$(\d)/g, (_, n: string) => names[Number(n) - 1] ?? '');
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}
