import { entryJson } from '../log/entry-json';
import type { OutgoingLog } from '../log/export/outgoing-log';
import { encodeTexts } from './chunks/encode-texts';
import type { Format } from './format';

async function* writeLines({ batches }: OutgoingLog): AsyncIterable<readonly string[]> {
  for await (const batch of batches()) yield batch.map((entry) => `${entryJson(entry)}\n`);
}

/** An entry a line, each as it stands in the log file: what databases and big-data tools read without a plan. */
export const ndjson: Format = {
  id: 'ndjson',
  nameKey: 'export.format.ndjson.name',
  whatKey: 'export.format.ndjson.what',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  isText: true,
  write: (log) => encodeTexts(writeLines(log)),
};
