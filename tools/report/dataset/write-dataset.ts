import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogStore } from '../../../lib/report/store/log-store';
import { choosePartitions, quarterName } from './choose-partitions';
import { definitionsCsv, dictionaryCsv } from './dictionary';
import { duckdbScript, postgresqlScript } from './load-scripts';
import { type DatasetRequest, makePartition } from './make-partition';
import { clearWorkshop, listPartitions, preparedIn, putIn } from './swap-partitions';
import { viewsSql } from './view-files';
import { writePartition } from './write-partition';

/** A partition that was written. */
export interface WrittenPartition {
  readonly organisation: string;
  readonly quarter: string;
  readonly entries: number;
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.next`, text);
  renameSync(`${path}.next`, path);
}

function writeGuides(out: string): void {
  const guides: Readonly<Record<string, string>> = {
    'README.md': readFileSync('docs/dataset.md', 'utf8'),
    'dictionary.csv': dictionaryCsv(),
    'definitions.csv': definitionsCsv(),
    'views.sql': viewsSql(),
    'load-duckdb.sql': duckdbScript(),
    'load-postgresql.sql': postgresqlScript(listPartitions(out)),
  };
  for (const [name, text] of Object.entries(guides)) writeWhole(join(out, name), text);
}

/**
 * Writes a set of files as a dataset into a folder. All partitions are prepared before the first takes its place;
 * those of other organisations and quarters that are there stay. The same set gives the same rows.
 */
export async function writeDataset(
  store: LogStore,
  request: DatasetRequest,
  out: string,
): Promise<readonly WrittenPartition[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  clearWorkshop(out);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const written: WrittenPartition[] = [];
  const names: string[] = [];
  try {
    for (const key of choosePartitions(store, request.list.organisations)) {
      const parted = { organisation: key.organisation, quarter: quarterName(key.quarter) };
      const name = `organisation=${parted.organisation}/quarter=${parted.quarter}`;
      const { entries, tables } = makePartition(store, key, request);
      await writePartition(preparedIn(out, name), tables, parted, connection);
      names.push(name);
      written.push({ ...parted, entries });
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  putIn(out, names);
  writeGuides(out);
  return written;
}
