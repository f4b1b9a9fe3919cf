import type { PublishedList } from '../../list/published';

/** What a list calls its organisations and forums; one that it does not know goes by its id. */
export interface Names {
  readonly organisation: (id: string) => string;
  readonly forum: (id: string) => string;
}

function namesBy(records: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** The names a list gives. */
export function namesIn({ organisations, forums }: Pick<PublishedList, 'organisations' | 'forums'>): Names {
  return { organisation: namesBy(organisations), forum: namesBy(forums) };
}
