import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Column } from '../../../../lib/formats/table/column';
import { COLUMNS } from '../../../../lib/formats/table/columns';
import { LogFile } from '../../../../lib/log/log-file';
import { type Answer, inOrder } from './answer';

function readText(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

/** The floor: the JSON read and nothing done with it. */
export async function parseAlone(paths: readonly string[]): Promise<void> {
  for (const path of paths) JSON.parse(readText(path));
}

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly kind: string;
}

function countKinds(rows: ReadonlyMap<string, Row>): Answer {
  const counts = new Map<string, number>();
  for (const { kind } of rows.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return inOrder(counts);
}

function keepNewest(rows: Map<string, Row>, row: Row): void {
  const known = rows.get(row.id);
  if (!known || known.revision < row.revision) rows.set(row.id, row);
}

/** The usual way to read log files: the schema for every row, and a Map to merge them. No checksum. */
export async function readWithZod(paths: readonly string[]): Promise<Answer> {
  const rows = new Map<string, Row>();
  for (const path of paths) {
    const { entries } = LogFile.parse(JSON.parse(readText(path)));
    for (const { id, revision, act } of entries) keepNewest(rows, { id, revision, kind: act.kind });
  }
  return countKinds(rows);
}

function cellSchema({ datatype, required }: Column): z.ZodType {
  const schema = {
    id: z.string().regex(/^[a-z0-9-]+$/),
    ids: z.string(),
    text: z.string(),
    'whole-number': z.coerce.number().int(),
    day: z.iso.date(),
    instant: z.iso.datetime(),
    address: z.url(),
    addresses: z.string(),
    word: datatype.is === 'word' ? z.enum(datatype.among) : z.string(),
  }[datatype.is];
  return required ? schema : z.union([z.literal(''), schema]);
}

const TableRow = z.looseObject(
  Object.fromEntries(COLUMNS.map((column) => [column.name, cellSchema(column)])),
);

/** The usual way to read tables. */
export async function readWithPapaparse(paths: readonly string[]): Promise<Answer> {
  const rows = new Map<string, Row>();
  for (const path of paths) {
    const { data } = Papa.parse<Record<string, string>>(readText(path), {
      header: true,
      skipEmptyLines: true,
    });
    for (const cells of data) {
      const { id, revision, kind } = TableRow.parse(cells);
      keepNewest(rows, { id: String(id), revision: Number(revision), kind: String(kind) });
    }
  }
  return countKinds(rows);
}
