import type { OutgoingLog } from '../log/export/outgoing-log';
import { encodeTexts } from './chunks/encode-texts';
import { oneText } from './chunks/one-text';
import type { Format } from './format';
import { ABOUT_SHEET, logSheetName } from './sheet/sheet-name';
import { type SheetRows, splitRows } from './sheet/split-rows';
import { workbookParts } from './xlsx/parts';
import { aboutSheet, sheetEnd, sheetRow, sheetStart } from './xlsx/sheets';
import { STYLES_XML } from './xlsx/styles';
import { writeZip, type ZipPart } from './zip/write-zip';

/** Rows that are read one sheet after the other. */
interface Rows {
  readonly iterator: AsyncIterator<SheetRows>;
  next: IteratorResult<SheetRows>;
}

/** One sheet of entries: from the rows that are next, up to those of another sheet. */
async function* writeSheet(rows: Rows, sheet: number): AsyncIterable<readonly string[]> {
  yield [sheetStart()];
  let last = 1;
  while (!rows.next.done && rows.next.value.sheet === sheet) {
    const { entries, row } = rows.next.value;
    yield entries.map((entry, place) => sheetRow(entry, row + place));
    last = row + entries.length - 1;
    rows.next = await rows.iterator.next();
  }
  yield [sheetEnd(last)];
}

async function* writeParts({ about, batches }: OutgoingLog, rowsASheet?: number): AsyncIterable<ZipPart> {
  const iterator = splitRows(batches(), rowsASheet)[Symbol.asyncIterator]();
  const rows: Rows = { iterator, next: await iterator.next() };
  const names: string[] = [];
  const path = (): string => `xl/worksheets/sheet${names.length}.xml`;
  try {
    do {
      const sheet = names.length;
      names.push(logSheetName(sheet));
      yield { name: path(), deflated: encodeTexts(writeSheet(rows, sheet)) };
    } while (!rows.next.done);
  } finally {
    await iterator.return?.();
  }
  names.push(ABOUT_SHEET);
  yield { name: path(), deflated: encodeTexts(oneText(aboutSheet(about))) };
  for (const [name, xml] of [['xl/styles.xml', STYLES_XML] as const, ...workbookParts(about, names)]) {
    yield { name, deflated: encodeTexts(oneText(xml)) };
  }
}

/** The package of a workbook, with fewer rows a sheet where a test asks for it. */
export function writeWorkbook(log: OutgoingLog, rowsASheet?: number): AsyncIterable<Uint8Array> {
  return writeZip(writeParts(log, rowsASheet), log.about.createdAt);
}

/** A workbook for Excel (ECMA-376): typed cells, real dates, no formula anywhere, and a sheet that explains the columns. */
export const xlsx: Format = {
  id: 'xlsx',
  nameKey: 'export.format.xlsx.name',
  whatKey: 'export.format.xlsx.what',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  isText: false,
  write: (log) => writeWorkbook(log),
};
