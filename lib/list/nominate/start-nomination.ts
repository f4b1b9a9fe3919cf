import type { Forum } from '../forum';
import { NO_ANSWERS, type Answers, type Nominator } from './answers';

/** What a form begins with: who fills it in, where that is known, and what is known of the forum. */
export interface NominationStart {
  readonly nominator: Nominator | null;
  readonly answers: Answers;
}

/** What a page is to be opened for: a site that an official suggests, a listed forum whose administrator answers. */
export type NominationOf = { readonly host: string } | { readonly forum: string };

/** What follows the `#` of the form's address. It stays in the browser: nothing after a `#` is ever sent. */
export function nominationHash(about: NominationOf): string {
  return `#${new URLSearchParams({ ...about }).toString()}`;
}

/** Reads what `nominationHash` wrote. A forum that the list does not know begins an empty form. */
export function startNomination(hash: string, forums: readonly Forum[]): NominationStart {
  const known = new URLSearchParams(hash.replace(/^#/, ''));
  const host = known.get('host');
  const forum = forums.find(({ id }) => id === known.get('forum'));
  if (forum) {
    const [address] = forum.addresses;
    return {
      nominator: 'administrator',
      answers: {
        ...NO_ANSWERS,
        name: forum.name,
        address: address ? `https://${address.host}${address.paths[0] ?? '/'}` : '',
      },
    };
  }
  if (host === null) return { nominator: null, answers: NO_ANSWERS };
  return { nominator: 'official', answers: { ...NO_ANSWERS, address: `https://${host}/` } };
}
