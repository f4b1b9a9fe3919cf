import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { answerBackup } from '../../../lib/hooks/answer-backup';
import type { DownloadFile } from '../../../lib/browser/download';
import { handOverEntry } from '../../../lib/hooks/entry-file';
import { Database } from '../../../lib/storage/database';
import { digest } from '../log/digest';
import { anEntry } from '../storage/an-entry';

const handed = vi.hoisted((): DownloadFile[] => []);
vi.mock('../../../lib/browser/download', () => ({
  downloadFiles: (files: readonly DownloadFile[]) => handed.push(...files),
}));

const WATCH = { onProgress: () => {}, signal: new AbortController().signal };

it('hands over an entry that nothing here would keep, as a log file that can be restored elsewhere', async () => {
  const entry = anEntry({ note: 'The code lapses without a word.', at: '2026-07-01T23:30:00.000Z' });
  await handOverEntry(entry, '2026-07-02T09:00:00.000Z');
  expect(handed).toHaveLength(1);
  const { name = '', content = '' } = handed[0] ?? {};
  // Half past midnight in London.
  expect(name).toBe('take-part-log_department-for-education_2026-07-02_2026-07-02.json');
  const db = new Database('elsewhere');
  const backup = answerBackup(async () => db, digest);
  const look = await backup.look(new File([String(content)], name), WATCH);
  expect(look).toMatchObject({ ok: true, refused: [], counts: { fresh: 1 } });
  await backup.restore({ settings: false, lists: [], ofPackage: null }, WATCH);
  expect((await db.entries.toArray()).map((row) => row.entry)).toEqual([entry]);
  await db.delete();
});
