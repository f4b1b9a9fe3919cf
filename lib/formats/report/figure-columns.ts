/** One figure as a row of the published data: everything about it, one value to a cell. */
export interface FigureRow {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
  readonly shorthand: string;
  readonly of: number | null;
  readonly unit: string;
  readonly before: number | null;
  readonly beforeShorthand: string;
  readonly meaning: string;
  readonly id: string;
}

/** A column of the published data, and what it means to whoever opens it. */
export interface FigureColumn {
  readonly name: keyof FigureRow;
  readonly datatype: 'string' | 'number';
  readonly description: string;
}

/** The columns of the published data, in their order. In English, as the names of columns are. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { name: 'table', datatype: 'string', description: 'The part of the report.' },
  { name: 'row', datatype: 'string', description: 'What the row of that part is about.' },
  { name: 'column', datatype: 'string', description: 'What the column of that part is about.' },
  { name: 'value', datatype: 'number', description: 'The figure. Blank where there is none: see shorthand.' },
  {
    name: 'shorthand',
    datatype: 'string',
    description:
      'Why there is no figure: [c] set aside to protect people, [x] not available, [z] not applicable.',
  },
  {
    name: 'of',
    datatype: 'number',
    description: 'Of how many, where the figure is a part of something counted.',
  },
  { name: 'unit', datatype: 'string', description: 'What the figure counts.' },
  { name: 'before', datatype: 'number', description: 'The same figure of the period before.' },
  {
    name: 'beforeShorthand',
    datatype: 'string',
    description: 'Why there is no figure of the period before.',
  },
  {
    name: 'meaning',
    datatype: 'string',
    description: 'What is counted, by which rule, and what is left out.',
  },
  { name: 'id', datatype: 'string', description: 'The name of the figure, the same in every report.' },
];
