import type { FeedIndex } from '../../list/published';
import { compareFields, elsewhere, field, renamed, type Compare } from './compare';
import { id, text, yesOrNo } from './told';

/**
 * What has changed in how a list presents itself. Its number, dates and parts are not changes: they differ in every
 * issue, and say nothing that the changes themselves do not say.
 */
export const indexChanges: Compare<FeedIndex> = compareFields<FeedIndex>({
  format: elsewhere,
  feed: field('identity', ({ feed }) => feed, id),
  title: renamed(({ title }) => title),
  publisher: field('publisher', ({ publisher }) => publisher, text),
  organisation: field('organisation', ({ organisation }) => organisation, id),
  home: field('home', ({ home }) => home, text),
  contact: field('contact', ({ contact }) => contact, text),
  licence: elsewhere,
  illustrative: field('illustrative', ({ illustrative }) => illustrative, yesOrNo),
  sequence: elsewhere,
  issuedAt: elsewhere,
  refreshBy: elsewhere,
  expiresAt: elsewhere,
  minimumClient: field('minimum-client', ({ minimumClient }) => minimumClient, text),
  parts: elsewhere,
});
