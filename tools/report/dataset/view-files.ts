import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from './tables';
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

/** What holds the tables and views in every engine. */
export const SCHEMA = 'take_part';

/** Says of every table and view in which schema it is: BigQuery asks for it, and the others do not mind. */
function inSchema(sql: string): string {
  const views = [...sql.matchAll(/^CREATE VIEW (\w+)/gm)].map(([, name = '']) => name);
  const known = new Set([...TABLES.map(({ name }) => name), ...views]);
  return sql.replaceAll(/\b(VIEW|FROM|JOIN) (\w+)/g, (as, before: string, name: string) =>
    known.has(name) ? `${before} ${SCHEMA}.${name}` : as,
  );
}

/** Every measure of the report as a view, in SQL that any engine has. */
export function viewsSql(): string {
  const parts = VIEWS.map((name) => readFileSync(join(FOLDER, `${name}.sql`), 'utf8'));
  return [
    '-- The measures of the progress report as views in standard SQL. Load the tables first: see README.md.\n',
    '-- The words that the measures count by.',
    inSchema([wordViews(), ...parts].join('\n')),
  ].join('\n');
}
