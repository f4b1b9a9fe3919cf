import { gzipSync } from 'node:zlib';
import { writeCsv } from '../../../lib/formats/delimited/write-csv';
import { toTable } from '../../../lib/formats/table/to-table';
import { logFileText } from '../../../lib/log/log-file-text';
import { makeLogFile } from '../../../lib/log/make-log-file';
import { digestSha256 } from '../../feed/write-snapshot';
import type { SampleLog, SampleWish } from './sample';

/** How a sample is written: log files, packed ones, or tables. */
export const SAMPLE_FORMS = ['json', 'gzip', 'csv'] as const;
export type SampleForm = (typeof SAMPLE_FORMS)[number];

/** Writes what one person sends as the extension would have. */
export async function writeSampleLog(
  log: SampleLog,
  form: SampleForm,
  { feed, sequence }: SampleWish['list']['index'],
): Promise<{ readonly content: Buffer; readonly extension: string }> {
  if (form === 'csv') {
    const { names, rows } = toTable(log.entries);
    return { content: Buffer.from(writeCsv([names, ...rows])), extension: 'csv' };
  }
  const { pseudonym, team, organisation } = log.author;
  const file = await makeLogFile(
    log,
    {
      period: log.period,
      places: null,
      detail: { threads: true, ownWords: true },
      pseudonym: pseudonym ?? '',
      team: team ?? '',
    },
    { organisation, list: { feed, sequence }, now: log.createdAt },
    digestSha256,
  );
  const text = Buffer.from(logFileText(file));
  return form === 'json'
    ? { content: text, extension: 'json' }
    : { content: gzipSync(text), extension: 'json.gz' };
}
