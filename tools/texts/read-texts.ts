import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/** The texts of the interface by the keys a browser knows them by: `panel_title`. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Reads the English texts as the extension's own build reads them, so that commands say the same things the same way.
 * Throws where the file is missing or broken: it belongs to the program.
 */
export function readTexts(file = 'locales/en.yml'): Texts {
  const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
