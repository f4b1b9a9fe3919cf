import type { FileRefusal, RefusedRow } from '../../lib/formats/receive/received';
import { giveTexts } from '../texts/give-texts';
import { readTexts } from '../texts/read-texts';

/** Says why files and rows could not be taken. */
export interface TellRefused {
  /** Why nothing of a file was taken, as a sentence that says what to do. */
  readonly file: (reason: FileRefusal) => string;
  /** Where a row is that could not be taken, and what is wrong with it. */
  readonly row: (row: RefusedRow) => string;
}

/** Loads the sentences in which the report page says what it could not take, so that the command says the same. */
export async function loadRefusals(): Promise<TellRefused> {
  giveTexts(readTexts());
  // Only now: what says texts looks for them when it is loaded.
  const { sayFileRefusal, sayRowPlace, sayRowProblem } = await import('../../components/report/say-refusal');
  return {
    file: sayFileRefusal,
    row: (row) => {
      const { field, value } = row;
      const what = field === '' ? 'the row' : value === '' ? field : `${field} “${value}”`;
      return `${sayRowPlace(row)}: ${what} ${sayRowProblem(row)}.`;
    },
  };
}
