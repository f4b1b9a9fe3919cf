import type { TableShape } from './table-shape';

/** Files that came. Nothing binds an entry to a file, so that nobody's work can be counted. */
export const FILES = {
  name: 'files',
  meaning: 'The files that are about the organisation and quarter. Nothing says which entries were in which.',
  columns: [
    { name: 'file', type: 'text', meaning: 'The SHA-256 of its bytes.' },
    {
      name: 'contributor',
      type: 'integer',
      meaning:
        'Whose it is: a number that stands for one name in this partition alone. All files without a name share one.',
    },
    {
      name: 'covers_from',
      type: 'day',
      optional: true,
      meaning: 'The first day that the file says it covers; empty for a table, which does not say.',
    },
    { name: 'covers_to', type: 'day', optional: true, meaning: 'The last day that the file says it covers.' },
  ],
} as const satisfies TableShape;

export const INTAKE = {
  name: 'intake',
  meaning:
    'What became of the rows of all files from which the partition was written, one row. Those in the partition are counted from entries.',
  columns: [
    { name: 'entries_read', type: 'integer', unit: 'rows', meaning: 'Entries that could be read.' },
    {
      name: 'other_period',
      type: 'integer',
      unit: 'rows',
      meaning: 'Entries of the organisation in other quarters.',
    },
    { name: 'other_organisation', type: 'integer', unit: 'rows', meaning: 'Entries of other organisations.' },
    {
      name: 'no_organisation',
      type: 'integer',
      unit: 'rows',
      meaning: 'Entries of which nothing says whose they are. They are in no partition.',
    },
    { name: 'set_aside', type: 'integer', unit: 'rows', meaning: 'Entries told again, or corrected since.' },
    { name: 'deleted', type: 'integer', unit: 'rows', meaning: 'Entries deleted since.' },
    {
      name: 'conflicts',
      type: 'integer',
      unit: 'rows',
      meaning: 'Of those set aside: other content under the id and revision of an entry that stands.',
    },
    { name: 'refused', type: 'integer', unit: 'rows', meaning: 'Rows that could not be read.' },
  ],
} as const satisfies TableShape;
