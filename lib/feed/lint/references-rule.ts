import { sourceFile, type SourceKind } from '../feed-sources';
import { findBrokenReferences, type Reference } from '../references';
import { problemIn, type LintRule } from './rule';

const KIND_OF: Readonly<Record<Reference['to'], SourceKind>> = {
  organisation: 'organisations',
  forum: 'forums',
  value: 'values',
  'red line': 'redLines',
};

/** Whoever is named is in the list. */
export const references: LintRule = {
  id: 'references',
  find: (sources, { unread }) =>
    findBrokenReferences(sources)
      .filter(({ to, id }) => !unread.has(sourceFile(KIND_OF[to], id)))
      .map(({ from, name, field, to, id }) =>
        problemIn(
          from,
          name,
          field,
          `No ${to} “${id}” in the list: correct the id, or add ${sourceFile(KIND_OF[to], id)}.`,
        ),
      ),
};
