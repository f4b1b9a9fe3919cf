import type { Datatype } from '../table/column';

const EXCEL_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const EXCEL_INSTANT = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function two(digits: string | undefined): string {
  return (digits ?? '0').padStart(2, '0');
}

/**
 * A cell as we wrote it, from what a British spreadsheet may have made of it: `03/11/2026` is 3 November, and an
 * instant that it shows as `03/11/2026 10:05` is still in UTC, because it only changed its look. Anything else stays.
 */
export function mendCell(text: string, datatype: Datatype): string {
  switch (datatype.is) {
    case 'day': {
      const found = EXCEL_DAY.exec(text);
      return found ? `${found[3]}-${two(found[2])}-${two(found[1])}` : text;
    }
    case 'instant': {
      const found = EXCEL_INSTANT.exec(text);
      if (!found) return text;
      return `${found[3]}-${two(found[2])}-${two(found[1])}T${two(found[4])}:${two(found[5])}:${two(found[6])}Z`;
    }
    case 'whole-number':
    case 'id':
    case 'word':
      return text.trim();
    default:
      return text;
  }
}
