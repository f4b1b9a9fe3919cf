import papaparse from 'papaparse';
import { type TypedRow, typedRow } from './typed-row';

/** The rows of a CSV file below its line of names, as papaparse reads them. */
export async function rowsOfCsv(file: Blob): Promise<readonly TypedRow[]> {
  const { data, errors } = papaparse.parse<string[]>(await file.text(), { skipEmptyLines: true });
  const [wrong] = errors;
  if (wrong) throw new Error(`papaparse refuses row ${wrong.row ?? '?'}: ${wrong.message}`);
  return data.slice(1).map(typedRow);
}
