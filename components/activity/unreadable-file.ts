import type { WrittenFile } from '../../lib/formats/format';
import type { UnreadableRow } from './view';

/** A row as JSON, whatever it has become: what JSON has no word for is told in words rather than lost. */
function rowText(row: unknown): string {
  const seen = new Set<unknown>();
  const told = (_: string, value: unknown): unknown => {
    if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '(again)';
    seen.add(value);
    return value;
  };
  return JSON.stringify(row, told, 2) ?? 'null';
}

/** The rows that could not be read, as they are, in one file for whoever looks after Take Part. */
export function writeUnreadable(rows: readonly UnreadableRow[]): WrittenFile {
  const items = rows.map(
    ({ key, field, row }) =>
      `{"key": ${JSON.stringify(key)}, "field": ${JSON.stringify(field)}, "row": ${rowText(row)}}`,
  );
  return {
    name: 'take-part-unreadable-entries.json',
    mediaType: 'application/json',
    content: `[\n${items.join(',\n')}\n]\n`,
  };
}
