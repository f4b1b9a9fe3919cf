import type { Nomination } from '../nomination';

/** What a nomination's file is called: `take-part-nomination_www.bees.example.json`. */
export function nominationName({ host }: Nomination): string {
  return `take-part-nomination_${host}.json`;
}

/** What is in the file, for people to read as well. */
export function nominationText(nomination: Nomination): string {
  return `${JSON.stringify(nomination, null, 2)}\n`;
}

/** As long as an address may be that every e-mail program takes. */
const LONGEST_LINK = 2000;

/** What stands around a nomination in a letter. */
export interface MailWords {
  readonly subject: string;
  readonly opening: string;
}

/**
 * A link that opens the person's own e-mail program with the nomination in a letter to nobody yet (RFC 6068); null where
 * it is too long for a link, so that the file must be attached.
 */
export function nominationMail(nomination: Nomination, { subject, opening }: MailWords): string | null {
  const body = `${opening}\n\n${JSON.stringify(nomination, null, 1)}\n`;
  const link = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return link.length > LONGEST_LINK ? null : link;
}
