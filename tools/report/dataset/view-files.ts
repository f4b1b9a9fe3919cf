import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordViews } from './word-views';

const FOLDER = 'tools/report/dataset/views';

/** In the order in which they build upon each other. */
const VIEWS = [
  'placed-entries',
  'coverage',
  'kinds-by-week',
  'response',
  'promises',
  'signposts',
  'details',
  'minutes',
  'quality',
  'commitments',
  'headline',
  'figures',
];

/** Every measure of the report as a view, in SQL that any engine has. */
export function viewsSql(): string {
  const parts = VIEWS.map((name) => readFileSync(join(FOLDER, `${name}.sql`), 'utf8'));
  return [
    '-- The measures of the progress report as views in standard SQL. Load the tables first: see README.md.\n',
    '-- The words that the measures count by.',
    wordViews(),
    ...parts,
  ].join('\n');
}
