import { answerExport } from '../../../../../lib/hooks/answer-export';
import { aboutLog } from '../../../../../lib/log/make-log-file';
import type { PreparedLog } from '../../../../../lib/log/export/prepare-log';
import { storedLogSource } from '../../../../../lib/storage/log-source';
import { MADE_UP_WORDS } from '../../../made-up/summary-words';
import type { Way } from './way';

const PREPARED: Omit<PreparedLog, 'entries'> = {
  about: aboutLog(
    {
      period: { from: '1900-01-01', to: '2099-12-31' },
      places: null,
      detail: { threads: true, ownWords: true },
      pseudonym: 'Adviser 7',
      team: '',
    },
    { organisation: 'department-for-education', list: null, now: '2026-11-21T13:00:00.000Z' },
  ),
  tombstones: [],
  marks: [],
  isNoted: false,
};

/** What a press on “Download” does in the product: read, check, choose, write piece by piece into a file on the disk. */
export function writeOurs(format: string): Way {
  return async (db) => {
    const answers = answerExport(async () => storedLogSource(db));
    const prepared = { ...PREPARED, entries: await db.entries.count() };
    const written = await answers.write(
      { prepared, format, words: MADE_UP_WORDS, into: null },
      { onProgress: () => {}, signal: new AbortController().signal },
    );
    if (!written.ok || !(written.file instanceof Blob)) throw new Error(`${format} was not written.`);
    return written.file;
  };
}
