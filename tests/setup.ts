import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Gives unit and component tests the real English texts, the way a browser would look them up. */
type Texts = { readonly [key: string]: string | Texts };

const COUNTS = ['0', '1', 'n'];

/** One text for each number of things, kept as the browser keeps it: `one | many`. */
function isPlural(texts: Texts): texts is { readonly [count: string]: string } {
  return Object.keys(texts).every((key) => COUNTS.includes(key));
}

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    if (!isPlural(value)) return flatten(value, `${prefix}${key}_`);
    return [[prefix + key, COUNTS.flatMap((count) => value[count] ?? []).join(' | ')]];
  });
}

const messages = new Map(flatten(parse(readFileSync('locales/en.yml', 'utf8')) as Texts));

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const message = messages.get(key);
  if (message === undefined) throw new Error(`No text for "${key}" in locales/en.yml`);
  return message.replaceAll(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
