import { readXml } from '../packages/read-xml';

/** A cell as LibreOffice has it. */
export interface OpenedCell {
  /** `string`, `float`, `date`; empty where the cell is blank. */
  readonly type: string;
  /** The number or the date; a text itself, its lines parted by line feeds. */
  readonly value: string;
  readonly formula: string | null;
}

export interface OpenedSheet {
  readonly name: string;
  /** Without the blank rows and cells at the ends. */
  readonly rows: readonly (readonly OpenedCell[])[];
}

type Attributes = ReadonlyMap<string, string>;

const BLANK: OpenedCell = { type: '', value: '', formula: null };

/** Nobody has so many columns: LibreOffice fills a row up to its last one. */
const MANY = 500;

function repeats(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? '1');
  return count > MANY ? 0 : count;
}

/** The sheets of a flat XML spreadsheet. */
export function readSheets(fods: string): readonly OpenedSheet[] {
  const sheets: { name: string; rows: OpenedCell[][] }[] = [];
  let row: OpenedCell[] = [];
  let cell: { attributes: Attributes; lines: string[] } | null = null;
  let isInText = false;
  const write = (text: string): void => {
    const last = cell?.lines.pop();
    if (cell && last !== undefined) cell.lines.push(last + text);
  };
  readXml(fods.replace(/<!--.*?-->|<office:binary-data>[^<]*<\/office:binary-data>/gs, ''), {
    onOpen: (name, attributes) => {
      if (name === 'table:table') sheets.push({ name: attributes.get('table:name') ?? '', rows: [] });
      if (name === 'table:table-row') row = [];
      if (name === 'table:table-cell') cell = { attributes, lines: [] };
      if (name === 'text:p' && cell) {
        cell.lines.push('');
        isInText = true;
      }
      if (name === 'text:s') write(' '.repeat(Number(attributes.get('text:c') ?? '1')));
      if (name === 'text:tab') write('\t');
      if (name === 'text:line-break') write('\n');
    },
    onText: (text) => isInText && write(text),
    onClose: (name) => {
      if (name === 'text:p') isInText = false;
      if (name === 'table:table-cell' && cell) {
        const { attributes, lines } = cell;
        const type = attributes.get('office:value-type') ?? '';
        const told: OpenedCell = {
          type,
          value: attributes.get('office:date-value') ?? attributes.get('office:value') ?? lines.join('\n'),
          formula: attributes.get('table:formula') ?? null,
        };
        const isBlank = type === '' && told.formula === null;
        const times = repeats(attributes, 'table:number-columns-repeated');
        for (let n = 0; n < times; n += 1) row.push(isBlank ? BLANK : told);
        cell = null;
      }
      if (name === 'table:table-row') {
        while (row.at(-1) === BLANK) row.pop();
        if (row.length > 0) sheets.at(-1)?.rows.push(row);
      }
    },
  });
  return sheets;
}
