import { type Answer, inOrder } from './answer';

/** What we use of the package `@duckdb/node-api`. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Record<string, unknown>[] }>;
        closeSync(): void;
      }>;
      closeSync(): void;
    }>;
  };
}

/** DuckDB reading the same files. It keeps no rule of ours a row; it merges and counts. */
export interface DuckDbPeer {
  readonly readJson: (paths: readonly string[]) => Promise<Answer>;
  readonly readCsv: (paths: readonly string[]) => Promise<Answer>;
}

function quoted(paths: readonly string[]): string {
  return `[${paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ')}]`;
}

/** Null where DuckDB is not installed. */
export async function duckdbPeer(): Promise<DuckDbPeer | null> {
  const name = '@duckdb/node-api';
  const duckdb = await import(name).then(
    (module: DuckDb) => module,
    () => null,
  );
  if (!duckdb) return null;
  const count = async (rows: string): Promise<Answer> => {
    const instance = await duckdb.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const result = await connection.runAndReadAll(
      `SELECT kind, count(*)::INT AS n FROM (SELECT id, arg_max(kind, revision) AS kind FROM (${rows}) GROUP BY id)
       GROUP BY kind`,
    );
    const counts = result.getRowObjectsJson().map((row) => [String(row['kind']), Number(row['n'])] as const);
    connection.closeSync();
    instance.closeSync();
    return inOrder(counts);
  };
  return {
    readJson: (paths) =>
      count(`SELECT e.id AS id, e.revision AS revision, e.act.kind AS kind
             FROM (SELECT unnest(entries) AS e FROM read_json(${quoted(paths)}, maximum_object_size = 200000000))`),
    readCsv: (paths) =>
      count(`SELECT id, revision, kind FROM read_csv(${quoted(paths)}, header = true, union_by_name = true)`),
  };
}
