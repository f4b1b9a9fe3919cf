import type { DuckDBConnection } from '@duckdb/node-api';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsvRow } from '../../../lib/formats/delimited/write-csv';
import type { TableRows } from './make-partition';
import { quote } from './sql-text';
import { type ColumnType, PARTITION, type TableShape } from './table-shape';
import { loadedColumns } from './tables';

/** Rows that are put into one text before it is written. */
const ROWS_AT_ONCE = 2000;

const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  day: 'DATE',
};

/** Writes a table as CSV, what is empty as nothing between two commas, with the columns it is parted by. */
function writeTable(path: string, { shape, rows }: TableRows, parted: readonly string[]): void {
  const file = openSync(path, 'w');
  try {
    let text = writeCsvRow(loadedColumns(shape).map(({ name }) => name));
    let waiting = 0;
    for (const row of rows) {
      text += writeCsvRow([...parted, ...row.map((cell) => (cell === null ? '' : String(cell)))]);
      waiting += 1;
      if (waiting % ROWS_AT_ONCE > 0) continue;
      writeSync(file, text);
      text = '';
    }
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Has DuckDB make Parquet of a table of CSV, without the columns that the folders tell. */
async function packTable(folder: string, shape: TableShape, connection: DuckDBConnection): Promise<void> {
  const path = (ending: string) => quote(join(folder, `${shape.name}.${ending}`));
  const types = loadedColumns(shape).map(({ name, type }) => `${quote(name)}: ${quote(DUCKDB_TYPES[type])}`);
  await connection.run(
    `COPY (SELECT ${shape.columns.map(({ name }) => `"${name}"`).join(', ')}
       FROM read_csv(${path('csv')}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
                     new_line = '\\r\\n', nullstr = '', columns = {${types.join(', ')}}))
     TO ${path('parquet')} (FORMAT parquet, COMPRESSION zstd)`,
  );
}

/** Writes the tables of a partition into a folder: each as Parquet, and as CSV for engines that read none. */
export async function writePartition(
  folder: string,
  tables: readonly TableRows[],
  parted: Readonly<Record<(typeof PARTITION)[number]['name'], string>>,
  connection: DuckDBConnection,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const table of tables) {
    writeTable(
      join(folder, `${table.shape.name}.csv`),
      table,
      PARTITION.map(({ name }) => parted[name]),
    );
    await packTable(folder, table.shape, connection);
  }
}
