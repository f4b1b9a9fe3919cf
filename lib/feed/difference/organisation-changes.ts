import type { Organisation } from '../../list/organisation';
import { allSources, verified } from './common-changes';
import { compareFields, elsewhere, field, items, renamed, type Compare } from './compare';
import { day, several, source, text, word, words } from './told';

/** What has changed about one public body. */
export const organisationChanges: Compare<Organisation> = compareFields<Organisation>({
  id: elsewhere,
  name: renamed(({ name }) => name),
  successor: field(
    'successor',
    ({ successor }) => successor,
    (successor, names) => ({ as: 'named', id: successor, name: names.organisation(successor) }),
  ),
  shortName: field('short-name', ({ shortName }) => shortName, text),
  kind: field('kind', ({ kind }) => kind, word),
  administration: field('administration', ({ administration }) => administration, word),
  jurisdictions: field('jurisdictions', ({ jurisdictions }) => jurisdictions, words),
  formerNames: items({
    list: 'former-names',
    read: ({ formerNames }) => formerNames,
    key: ({ name }) => name,
    tell: ({ name, until, source: from }) =>
      several(text(name), until === undefined ? until : day(until), source(from)),
  }),
  page: field('page', ({ page }) => page, text),
  verification: verified(),
  sources: allSources(),
});
