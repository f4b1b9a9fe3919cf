import type { LogAbout } from '../../log/export/outgoing-log';
import { escapeXml } from '../sheet/escape-xml';

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function numbered(count: number, tell: (n: number) => string): string {
  return Array.from({ length: count }, (_, index) => tell(index + 1)).join('');
}

function relationships(told: string): string {
  return `${START}<Relationships xmlns="${PACKAGE}/relationships">${told}</Relationships>`;
}

/** The small parts of a workbook (ECMA-376) with sheets of these names, by their names in the package. */
export function workbookParts(
  about: LogAbout,
  sheets: readonly string[],
): readonly (readonly [string, string])[] {
  const count = sheets.length;
  const person = escapeXml(about.author.pseudonym ?? about.author.team ?? '');
  return [
    [
      'xl/workbook.xml',
      `${START}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${numbered(count, (n) => `<sheet name="${escapeXml(sheets[n - 1] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        `${numbered(count, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${count + 1}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>`,
      ),
    ],
    [
      'docProps/core.xml',
      `${START}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Take Part log, ${about.period.from} to ${about.period.to}</dc:title><dc:creator>${person}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${about.createdAt}</dcterms:created></cp:coreProperties>`,
    ],
    [
      '_rels/.rels',
      relationships(
        `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      ),
    ],
    [
      '[Content_Types].xml',
      `${START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>${numbered(count, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_ML}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
  ];
}
