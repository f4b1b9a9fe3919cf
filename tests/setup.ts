import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Gives unit and component tests the real English texts, the way a browser would look them up. */
type Texts = { readonly [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}_`),
  ) as [string, string][];
}

const messages = new Map(flatten(parse(readFileSync('locales/en.yml', 'utf8')) as Texts));

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const message = messages.get(key);
  if (message === undefined) throw new Error(`No text for "${key}" in locales/en.yml`);
  return message.replaceAll(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}

Object.assign(globalThis, { chrome: { ...globalThis.chrome, i18n: { getMessage } } });
