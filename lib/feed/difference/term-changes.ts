import type { Terms } from '../../list/forum';
import { compareFields, field, items, type Compare } from './compare';
import { source, text, word } from './told';

/** What has changed in what an operator asks of officials, term by term. */
export const termChanges: Compare<Terms> = compareFields<Terms>({
  privateMessages: field('private-messages', ({ privateMessages }) => privateMessages, word),
  account: field('account', ({ account }) => account, word),
  tag: field('tag', ({ tag }) => tag, word),
  links: field('links', ({ links }) => links, word),
  realNames: field('real-names', ({ realNames }) => realNames, word),
  notes: items({ list: 'term-notes', read: ({ notes }) => notes, key: (note) => note, tell: text }),
  source: field('terms-source', (terms) => terms.source, source),
});
