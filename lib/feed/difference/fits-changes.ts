import type { Fits } from '../../list/guidance';
import { compareFields, field, type Compare } from './compare';
import { words } from './told';

/** What has changed in where a piece of guidance fits. */
export const fitsChanges: Compare<Fits> = compareFields<Fits>({
  organisations: field(
    'fits-organisations',
    ({ organisations }) => organisations,
    (organisations, names) => ({
      as: 'several',
      parts: organisations.map((one) => ({ as: 'named', id: one, name: names.organisation(one) })),
    }),
  ),
  stances: field('fits-stances', ({ stances }) => stances, words),
  approaches: field('fits-approaches', ({ approaches }) => approaches, words),
  modes: field('fits-modes', ({ modes }) => modes, words),
  realNames: field('fits-real-names', ({ realNames }) => realNames, words),
  accounts: field('fits-accounts', ({ accounts }) => accounts, words),
  tags: field('fits-tags', ({ tags }) => tags, words),
  privateMessages: field('fits-private-messages', ({ privateMessages }) => privateMessages, words),
});
