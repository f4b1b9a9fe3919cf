import type { Guidance, RedLine } from './guidance';

/** The red line about the record of private messages, by which every list that has one names it. */
const PRIVATE_MESSAGES = 'private-messages';

/** What the list says must happen to the record of private messages, with its source; null where it says nothing. */
export function recordRule({ redLines }: Pick<Guidance, 'redLines'>): RedLine | null {
  return redLines.find(({ id }) => id === PRIVATE_MESSAGES) ?? null;
}
