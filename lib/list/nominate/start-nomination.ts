import type { Forum } from '../forum';
import { NO_ANSWERS, type Answers, type Nominator } from './answers';

/** What a form begins with: who fills it in, where that is known, and what is known of the forum. */
export interface NominationStart {
  readonly nominator: Nominator | null;
  readonly answers: Answers;
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
