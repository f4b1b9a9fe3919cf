import type { OutgoingLog } from '../../log/export/outgoing-log';
import { encodeTexts } from '../chunks/encode-texts';
import type { Chunks } from '../format';
import type { Cell, Datatype } from '../table/column';
import { COLUMNS } from '../table/columns';
import { writeCsvRow } from './write-csv';

/** How a cell is told in a text file. */
export type TellCell = (cell: Cell, datatype: Datatype) => string;

async function* writeRows(log: OutgoingLog, tell: TellCell, start: string): AsyncIterable<readonly string[]> {
  yield [start + writeCsvRow(COLUMNS.map((column) => column.name))];
  for await (const batch of log.batches()) {
    yield batch.map((entry) =>
      writeCsvRow(COLUMNS.map((column) => tell(column.read(entry), column.datatype))),
    );
  }
}

/** The table of entries as CSV, after whatever stands at its very start. */
export function writeDelimited(log: OutgoingLog, tell: TellCell, start = ''): Chunks {
  return encodeTexts(writeRows(log, tell, start));
}
