import { TYPED_COLUMNS } from '../ways/typed-cells';
import type { Said, TypedRow } from './typed-row';
import { type PartText, unescapeXml, unpack } from './unpack';

const ROW = /<row\b[^>]*>(.*?)<\/row>/gs;
const CELL = /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const SHARED = /<si\b[^>]*>(.*?)<\/si>/gs;
const TEXT = /<t\b[^>]*>(.*?)<\/t>/gs;
const VALUE = /<v>(.*?)<\/v>/s;
const TYPE = / t="(\w+)"/;

const DAY_MS = 86_400_000;
/** The number of 1 January 1970. */
const DAY_1970 = 25_569;

/** The place of a column from 0: `A`, `B`, … `AA`. */
function placeOf(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textsIn(xml: string): string {
  return unescapeXml([...xml.matchAll(TEXT)].map(([, text = '']) => text).join(''));
}

function said(place: number, type: string | undefined, xml: string, shared: readonly string[]): Said {
  const value = VALUE.exec(xml)?.[1] ?? '';
  if (type === 's') return shared[Number(value)] || null;
  if (type === 'inlineStr') return textsIn(xml) || null;
  if (value === '') return null;
  const isTime = ['day', 'instant'].includes(TYPED_COLUMNS[place]?.type ?? '');
  return isTime ? Math.round((Number(value) - DAY_1970) * DAY_MS) : Number(value);
}

function readSheet(part: PartText): readonly TypedRow[] {
  const shared = [...part('xl/sharedStrings.xml').matchAll(SHARED)].map(([, xml = '']) => textsIn(xml));
  const rows: TypedRow[] = [];
  for (const [, row = ''] of part('xl/worksheets/sheet1.xml').matchAll(ROW)) {
    const cells: Said[] = TYPED_COLUMNS.map(() => null);
    for (const [, letters = '', attributes = '', xml = ''] of row.matchAll(CELL)) {
      const place = placeOf(letters);
      cells[place] = said(place, TYPE.exec(attributes)?.[1], xml, shared);
    }
    rows.push(cells);
  }
  return rows.slice(1);
}

/** The rows of a workbook’s first sheet below its names, whoever wrote it. */
export async function rowsOfXlsx(file: Blob): Promise<readonly TypedRow[]> {
  return readSheet(await unpack(file));
}
