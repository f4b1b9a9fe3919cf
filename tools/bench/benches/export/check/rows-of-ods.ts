import { type TypedRow, typedRow } from './typed-row';
import { unescapeXml, unpack } from './unpack';

const TABLE = /<table:table .*?<\/table:table>/s;
const ROW = /<table:table-row>(.*?)<\/table:table-row>/gs;
const CELL = /<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs;
const VALUE = / office:(?:date-)?value="([^"]*)"/;
const TIMES = / table:number-columns-repeated="(\d+)"/;
const PARAGRAPH = /<text:p>(.*?)<\/text:p>/gs;
const SPACES = /<text:s text:c="(\d+)"\/>/g;

function textOf(attributes: string, xml: string): string {
  const paragraphs = [...xml.matchAll(PARAGRAPH)].map(([, text = '']) => text);
  const text = paragraphs.join('\n').replace(SPACES, (_, count: string) => ' '.repeat(Number(count)));
  return unescapeXml(VALUE.exec(attributes)?.[1] ?? text);
}

/** The rows of a spreadsheet’s first table below its names. */
export async function rowsOfOds(file: Blob): Promise<readonly TypedRow[]> {
  const [table = ''] = TABLE.exec((await unpack(file))('content.xml')) ?? [];
  const rows = [...table.matchAll(ROW)].map(([, row = '']) => {
    const texts: string[] = [];
    for (const [, attributes = '', xml = ''] of row.matchAll(CELL)) {
      const times = Number(TIMES.exec(attributes)?.[1] ?? 1);
      for (let n = 0; n < times; n += 1) texts.push(textOf(attributes, xml));
    }
    return typedRow(texts);
  });
  return rows.slice(1);
}
