import { quote } from './sql-text';
import type { ColumnType } from './table-shape';
import { loadedColumns, TABLES } from './tables';
import { SCHEMA } from './view-files';

const POSTGRESQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'integer',
  number: 'double precision',
  boolean: 'boolean',
  day: 'date',
};

const FRESH_SCHEMA = `DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE;\nCREATE SCHEMA ${SCHEMA};\n`;

/** Makes the tables known to DuckDB, which reads the Parquet where it lies. */
export function duckdbScript(): string {
  const tables = TABLES.map(
    ({ name }) =>
      `CREATE VIEW ${name} AS SELECT * FROM read_parquet('organisation=*/quarter=*/${name}.parquet',\n` +
      `  hive_partitioning = true, hive_types = {'organisation': VARCHAR, 'quarter': VARCHAR});\n`,
  );
  return [
    '-- In the dataset’s folder: duckdb -init load-duckdb.sql, then .read views.sql\n',
    `${FRESH_SCHEMA}USE ${SCHEMA};\n`,
    ...tables,
  ].join('\n');
}

/** Makes the tables in PostgreSQL and copies these partitions into them from their CSV files, with psql. */
export function postgresqlScript(partitions: readonly string[]): string {
  const tables = TABLES.map((shape) => {
    const columns = loadedColumns(shape).map(
      ({ name, type, optional }) => `  ${name} ${POSTGRESQL_TYPES[type]}${optional ? '' : ' NOT NULL'}`,
    );
    return `CREATE TABLE ${shape.name} (\n${columns.join(',\n')}\n);\n`;
  });
  const copies = partitions.flatMap((partition) =>
    TABLES.map(
      ({ name }) =>
        `\\copy ${name} FROM ${quote(`${partition}/${name}.csv`)} WITH (FORMAT csv, HEADER true, NULL '')`,
    ),
  );
  return [
    '-- In the dataset’s folder: psql -1 -v ON_ERROR_STOP=1 -f load-postgresql.sql -f views.sql\n',
    `${FRESH_SCHEMA}SET search_path TO ${SCHEMA};\n`,
    ...tables,
    `${copies.join('\n')}\n`,
    'ANALYZE;\n',
  ].join('\n');
}
