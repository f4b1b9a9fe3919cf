import type { Texts } from './read-texts';

/** Says a text by its key, with its gaps filled. */
export type SayText = (key: string, names?: Readonly<Record<string, string>>) => string;

const GAP = /\{([A-Za-z0-9_]+)\}/g;

/**
 * What `t` is to the extension, for a command: finds a text by its key and fills its gaps, each once, so that a gap in
 * what is filled in stays as it is. Throws for a key that is not in the texts: that is our mistake.
 */
export function sayFrom(texts: Texts): SayText {
  return (key, names = {}) => {
    const text = texts.get(key.replaceAll('.', '_'));
    if (text === undefined) throw new Error(`No text for "${key}" in locales/en.yml`);
    return text.replace(GAP, (gap, name: string) =>
      Object.hasOwn(names, name) ? (names[name] ?? gap) : gap,
    );
  };
}
