import type { PublishedList } from '../list/published';
import type { SourceKind } from './feed-sources';

/** A field that names another thing of the list: which field of which thing, and whom it names. */
export interface Reference {
  readonly from: SourceKind;
  readonly name: string;
  readonly field: string;
  readonly to: 'organisation' | 'forum' | 'value' | 'red line';
  readonly id: string;
}

type Referring = Pick<PublishedList, 'forums' | 'organisations' | 'guidance' | 'plans'>;

/** Every field of a list that names an organisation, a forum, a value or a red line which the list does not have. */
export function findBrokenReferences(list: Referring): readonly Reference[] {
  const known = {
    organisation: idsOf(list.organisations),
    forum: idsOf(list.forums),
    value: idsOf(list.guidance.values),
    'red line': idsOf(list.guidance.redLines),
  };
  return referencesOf(list).filter(({ to, id }) => !known[to].has(id));
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function referencesOf({ forums, organisations, guidance, plans }: Referring): Reference[] {
  const references: Reference[] = [];
  const add = (from: SourceKind, name: string, field: string, to: Reference['to'], id?: string): void => {
    if (id !== undefined) references.push({ from, name, field, to, id });
  };
  for (const { id, lead } of forums) add('forums', id, 'lead', 'organisation', lead);
  for (const { id, successor } of organisations)
    add('organisations', id, 'successor', 'organisation', successor);
  for (const { id, value, redLine } of guidance.examples) {
    add('examples', id, 'value', 'value', value);
    add('examples', id, 'redLine', 'red line', redLine);
  }
  for (const { organisation, forums: planned, commitments } of plans) {
    add('plans', organisation, 'organisation', 'organisation', organisation);
    for (const [n, { forum }] of planned.entries())
      add('plans', organisation, `forums[${n}].forum`, 'forum', forum);
    for (const { id, forum } of commitments)
      add('plans', organisation, `commitments.${id}.forum`, 'forum', forum);
  }
  return references;
}
