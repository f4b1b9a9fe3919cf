import { findBy } from './found';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

/** A date that is called somebody's birth date: a date alone is only a date. */
export const findBirthDates = findBy(
  'birth-date',
  new RegExp(
    `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?da(?:te|y)|born)\\b[^\\d\\n]{0,20}?(?<words>${DATE})(?!\\d)`,
    'gi',
  ),
);
