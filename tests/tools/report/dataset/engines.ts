import { DuckDBInstance } from '@duckdb/node-api';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Postgres, startPostgres } from './postgresql';

/** A database with a dataset in it. */
export interface Engine {
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** DuckDB that has run the dataset's own two files, started in the dataset's folder as a person would. */
export async function duckdbWith(dataset: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${dataset}'`);
  await connection.run(textOf(dataset, 'load-duckdb.sql'));
  await connection.run(textOf(dataset, 'views.sql'));
  return {
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

/** psql's `\copy` from a file beside it, as the server's own `COPY` of the same file. */
function withoutPsql(script: string, folder: string): string {
  return script.replaceAll(
    /^\\copy (\w+) FROM '([^']+)' (.*)$/gm,
    (_, table: string, path: string, how: string) => `COPY ${table} FROM '${join(folder, path)}' ${how};`,
  );
}

/** PostgreSQL that has run the dataset's own two files. */
export async function postgresqlWith(dataset: string, postgres?: Postgres): Promise<Engine> {
  const { client, folder, close } = postgres ?? (await startPostgres());
  const copy = join(folder, 'dataset');
  cpSync(dataset, copy, { recursive: true });
  await client.query(withoutPsql(textOf(copy, 'load-postgresql.sql'), copy));
  await client.query(textOf(copy, 'views.sql'));
  return {
    query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    close,
  };
}
