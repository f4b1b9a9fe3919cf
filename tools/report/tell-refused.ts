import type { FileRefusal, RefusedRow } from '../../lib/formats/receive/received';

/** Why nothing of a file was taken, as a sentence that says what to do. */
export function tellFileRefusal(reason: FileRefusal): string {
  switch (reason.why) {
    case 'empty':
      return 'It is empty. Ask for it again.';
    case 'not-ours':
      return 'It is no log of Take Part. Leave it out.';
    case 'workbook':
      return 'It is a workbook. Save it as CSV, or ask for the log file.';
    case 'cut-short':
      return 'It was cut off on its way. Ask for it again.';
    case 'newer-format':
      return `It was made by a newer Take Part (format ${reason.version}). Update this one.`;
    case 'changed':
      return 'It was changed after it was made. Ask for it again.';
    case 'bad-field':
      return `Its field “${reason.field}” is wrong. Ask for it again.`;
    case 'missing-column':
      return `Its column “${reason.column}” is missing. Ask for it again.`;
    case 'too-large':
      return `It is larger than ${reason.limit} bytes, which is the most that is read. Ask for shorter periods.`;
    case 'too-many-files':
      return `It holds more than ${reason.limit} files. Unpack it and leave out what is no log.`;
    case 'damaged':
      return 'It cannot be unpacked. Ask for it again.';
  }
}

const PROBLEMS: Readonly<Record<RefusedRow['problem'], string>> = {
  missing: 'is missing',
  'not-one-of': 'is none of the words that may stand there',
  'not-a-day': 'is no day such as 2026-10-01',
  'not-an-instant': 'is no instant such as 2026-10-01T09:00:00Z',
  'not-an-address': 'is no web address',
  'not-an-id': 'is no id',
  'too-long': 'is too long',
  'too-small': 'is too small',
  'too-large': 'is too large',
  'wrong-type': 'is of another type',
  'open-quote': 'has a quote that is never closed',
  'too-many-cells': 'has too many cells',
  'too-few-cells': 'has too few cells',
};

/** Where a row is that could not be taken, and what is wrong with it. */
export function tellRefusedRow({ in: where, row, field, value, problem }: RefusedRow): string {
  const place = where === 'table' ? `line ${row}` : `${where}, number ${row}`;
  const what = field === '' ? 'the row' : value === '' ? field : `${field} “${value}”`;
  return `${place}: ${what} ${PROBLEMS[problem]}.`;
}
