import type { OutgoingLog } from '../log/export/outgoing-log';
import { encodeTexts } from './chunks/encode-texts';
import { oneText } from './chunks/one-text';
import type { Format } from './format';
import { writeContent } from './ods/content';
import { ODS_TYPE, type PackageAbout, packageParts } from './ods/parts';
import { writeZip, type ZipPart } from './zip/write-zip';

/** With fewer entries than this, `content.xml` stays below 4 GiB whatever they hold. */
const SURELY_FITTING = 50_000;

function packageAbout({ about: { author, period, createdAt } }: OutgoingLog): PackageAbout {
  return {
    title: `Take Part log, ${period.from} to ${period.to}`,
    creator: author.pseudonym ?? author.team,
    createdAt,
  };
}

async function* writeParts(log: OutgoingLog, rowsASheet?: number): AsyncIterable<ZipPart> {
  const mayBeHuge = log.expected > SURELY_FITTING;
  // First and as it is, so that a reader knows the file by its first bytes (ODF 1.3, part 2, 3.3).
  yield { name: 'mimetype', stored: new TextEncoder().encode(ODS_TYPE) };
  yield { name: 'content.xml', deflated: encodeTexts(writeContent(log, rowsASheet)), mayBeHuge };
  for (const [name, xml] of packageParts(packageAbout(log))) {
    yield { name, deflated: encodeTexts(oneText(xml)) };
  }
}

/** The package of a spreadsheet, with fewer rows a sheet where a test asks for it. */
export function writeSpreadsheet(log: OutgoingLog, rowsASheet?: number): AsyncIterable<Uint8Array> {
  return writeZip(writeParts(log, rowsASheet), log.about.createdAt);
}

/** A spreadsheet for LibreOffice and everything else (ODF 1.3): typed cells, real dates, no formula anywhere. */
export const ods: Format = {
  id: 'ods',
  nameKey: 'export.format.ods.name',
  whatKey: 'export.format.ods.what',
  extension: 'ods',
  mediaType: ODS_TYPE,
  isText: false,
  write: (log) => writeSpreadsheet(log),
};
