import { mayRemind } from '../browser/desktop-reminder';
import { downloadBlob } from '../browser/download';
import { checkSoon } from '../browser/feed-alarm';
import { requestOrigins } from '../browser/origins';
import { type Caller, callWorker } from '../browser/worker-calls';
import { originOfFeed } from '../feed/client/feed-address';
import type { BackupMeans } from '../formats/backup/backup-means';
import { dayInLondon } from '../list/time';
import { t } from '../text';
import type { BackupCalls } from './answer-backup';
import { readPackageTrust } from './package-trust';
import { tellStorageFailure } from './tell-problem';

/** What a full backup is called: one a day, so that a later one of the same day takes its place. */
function backupName(now: string): string {
  return `take-part-backup_${dayInLondon(now)}.json`;
}

/** The means of a backup: a worker, started when it is first needed. */
export function backupMeans(startWorker: () => Worker, readClock: () => string): BackupMeans {
  let caller: Caller<BackupCalls> | undefined;
  const call: Caller<BackupCalls> = (name, ask, watch) => {
    caller ??= callWorker<BackupCalls>(startWorker());
    return caller(name, ask, watch);
  };
  return {
    keep: async () => {
      const createdAt = readClock();
      const kept = await call('keep', { createdAt, reminders: await mayRemind() });
      if (!kept.ok) return { ok: false, told: tellStorageFailure(kept.reason) };
      const { file, counts, damaged } = kept.value;
      const name = backupName(createdAt);
      downloadBlob(name, file);
      return { ok: true, name, counts, damaged };
    },
    look: (file) => call('look', file),
    restore: async (wish, look) => {
      const wanted = look.ok ? look.lists.filter(({ feed }) => wish.lists.includes(feed)) : [];
      const origins = wanted.map(({ address }) => originOfFeed(address));
      if (origins.length > 0 && !(await requestOrigins(origins))) {
        return { ok: false, told: t('backup.restore.notAllowed') };
      }
      const trust = wanted.some(({ keys }) => keys === null) ? await readPackageTrust() : null;
      const restored = await call('restore', { ...wish, ofPackage: trust?.ok ? trust : null });
      if (!restored.ok) return { ok: false, told: tellStorageFailure(restored.reason) };
      if (wanted.length > 0) checkSoon();
      return { ok: true, counts: restored.value };
    },
  };
}
