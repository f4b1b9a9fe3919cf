import { writeCsv } from '../../../lib/formats/delimited/write-csv';
import { DEFINITIONS } from '../../../lib/report/definitions';
import { readTexts } from '../../texts/read-texts';
import { sayFrom } from '../../texts/say-from';
import { loadedColumns, TABLES } from './tables';

/** Every column of every table: its type, its unit, whether it can be empty, and what it means. */
export function dictionaryCsv(): string {
  const rows = TABLES.flatMap((shape) =>
    loadedColumns(shape).map(({ name, type, optional, unit, meaning }) => [
      shape.name,
      name,
      type,
      unit ?? '',
      optional ? 'yes' : 'no',
      meaning,
    ]),
  );
  return writeCsv([['table', 'column', 'type', 'unit', 'can_be_empty', 'meaning'], ...rows]);
}

/** What each figure means, in the sentences that the report’s page shows. */
export function definitionsCsv(): string {
  const say = sayFrom(readTexts());
  const rows = DEFINITIONS.map((key) => [key, say(`report.measure.${key}`), say(`report.definition.${key}`)]);
  return writeCsv([['definition', 'name', 'meaning'], ...rows]);
}
