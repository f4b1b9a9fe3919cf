import { TYPED_COLUMNS } from '../ways/typed-cells';

/** What one cell says, whatever the format: a number, a day or an instant in milliseconds, a text; null where it is blank. */
export type Said = string | number | null;

/** A row of the table of entries as any of the formats tells it. */
export type TypedRow = readonly Said[];

/** A day or an instant in UTC, with or without its `Z`, a `T` or a space before the time. */
function instantMs(text: string): number {
  return Date.parse(
    text.length > 'yyyy-mm-dd'.length ? `${text.replace(' ', 'T').replace(/Z$/, '')}Z` : text,
  );
}

/** What the cells of a row say, given their texts in the order of the columns; what is missing at the end is blank. */
export function typedRow(texts: readonly (string | undefined)[]): TypedRow {
  return TYPED_COLUMNS.map(({ type }, place) => {
    const text = texts[place] ?? '';
    if (text === '') return null;
    switch (type) {
      case 'number':
        return Number(text);
      case 'day':
      case 'instant':
        return instantMs(text);
      case 'text':
        return text;
    }
  });
}
