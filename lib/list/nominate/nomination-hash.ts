/** What a page is to be opened for: a site that an official suggests, a listed forum whose administrator answers. */
export type NominationOf = { readonly host: string } | { readonly forum: string };

/** What follows the `#` of the form's address. It stays in the browser: nothing after a `#` is ever sent. */
export function nominationHash(about: NominationOf): string {
  return `#${new URLSearchParams({ ...about }).toString()}`;
}
