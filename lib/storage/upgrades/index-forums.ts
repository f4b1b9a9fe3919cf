import type { Transaction } from 'dexie';

/** To version 5, frozen: forums are found by the hosts of their addresses, and plans by the forums they speak of. */
export async function indexForums(transaction: Transaction): Promise<void> {
  const forums: { readonly path: string; readonly origins: string[][] }[] = [];
  await transaction
    .table('published')
    .toCollection()
    .modify((row: Row) => {
      if (row.path === 'forums.json') {
        const listed = row.content as readonly Forum[];
        row.about = listed.map(({ id }) => id);
        row.hosts = [...new Set(listed.flatMap(({ addresses }) => addresses.map(({ host }) => host)))];
        forums.push({ path: row.path, origins: listed.map(originsOf) });
      } else if (row.path.startsWith('plans/')) {
        const { forums: planned } = row.content as { readonly forums: readonly { readonly forum: string }[] };
        row.about = planned.map(({ forum }) => forum);
      }
    });
  await transaction.table('origins').bulkPut(forums);
}

interface Row {
  readonly path: string;
  readonly content: unknown;
  hosts?: string[];
  about?: string[];
}

interface Forum {
  readonly id: string;
  readonly addresses: readonly {
    readonly host: string;
    readonly subdomains: boolean;
    readonly schemes: readonly string[];
  }[];
}

function originsOf({ addresses }: Forum): string[] {
  const origins = addresses.flatMap(({ host, subdomains, schemes }) =>
    schemes.map((scheme) => `${scheme}://${subdomains ? '*.' : ''}${host}/*`),
  );
  return [...new Set(origins)].toSorted();
}
