/** `Mr`, `Dr` and the like before a name. */
const TITLED = /\b(Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev)\.?\s+[A-Z]/;

/** Two words with a capital and nothing else: `Jo Bloggs`. */
const NAME_LIKE = /^(?!The |Our )\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** Words that make it a role, a team or a body after all. */
const ROLE =
  /\b(team|teams|office|officers?|desk|unit|council|society|service|services|department|ministry|moderators?|administrators?|admins?|staff|group|trust|committee|owners?|manager|community|forum|limited|ltd|plc|agency|association|volunteers|board|helpline|line|house|court|police|lawyers?|media|press)\b/i;

/** Addresses of one person's page on a forum or a network. */
const PERSONAL_PAGE =
  /\/(users?|members?|profiles?|u|in|@[^/]+)\/[^/]+|[?&](u|uid|user|username)=|memberlist\.php\?.*mode=viewprofile/i;

const E_MAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;

/** Whether a text looks like a person's name where a role, a team or a body is wanted. */
export function looksLikePerson(text: string): boolean {
  return TITLED.test(text) || (NAME_LIKE.test(text) && !ROLE.test(text));
}

/** Whether a web address looks like one person's page on a forum or a network. */
export function looksLikePersonalPage(address: string): boolean {
  return PERSONAL_PAGE.test(address);
}

/** The first e-mail address in a text; null where there is none. */
export function findEMail(text: string): string | null {
  return E_MAIL.exec(text)?.[0] ?? null;
}
