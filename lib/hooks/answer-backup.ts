import { openBlob } from '../browser/files/blob-sink';
import { openScratch } from '../browser/files/scratch-sink';
import type { Answers, CallWatch } from '../browser/worker-calls';
import type { BackupCounts } from '../formats/backup/backup-file';
import type { RestoreWish } from '../formats/backup/backup-means';
import type { RestoreContent } from '../formats/backup/read-backup';
import { receiveRestore } from '../formats/backup/receive-restore';
import type { RestoreCounts, RestoreLook } from '../formats/backup/restore-look';
import { putTogether } from '../formats/chunks/put-together';
import { instantToMs } from '../list/time';
import type { Digest } from '../log/log-file';
import { compareSettings } from '../storage/backup/chosen-settings';
import { gatherBackup } from '../storage/backup/gather-backup';
import { lookAtRestore, restore } from '../storage/backup/restore';
import { chooseLists, lookAtLists } from '../storage/backup/restore-lists';
import type { Database } from '../storage/database';
import { attempt, type Kept } from '../storage/failure';
import type { FeedChoice } from '../storage/feed-state';

/** From so many entries on a backup is laid on the disk while it is written, not kept in memory. */
const MANY = 5_000;

const TYPE = 'application/json';

/** Everything the page asks of the worker that makes and reads backups. */
export type BackupCalls = {
  readonly keep: {
    readonly ask: { readonly createdAt: string; readonly reminders: boolean };
    readonly answer: Kept<{ readonly file: Blob; readonly counts: BackupCounts; readonly damaged: number }>;
  };
  readonly look: { readonly ask: File; readonly answer: RestoreLook };
  /** `ofPackage`: the list whose keys come with Take Part, and those keys. */
  readonly restore: {
    readonly ask: RestoreWish & { readonly ofPackage: Pick<FeedChoice, 'feed' | 'trust'> | null };
    readonly answer: Kept<RestoreCounts>;
  };
};

/** Answers what the backup page asks. Runs in a worker, and holds the file that was looked at last. */
export function answerBackup(openDatabase: () => Promise<Database>, digest: Digest): Answers<BackupCalls> {
  let held: RestoreContent | null = null;
  return {
    keep: ({ createdAt, reminders }) =>
      attempt(async () => {
        const db = await openDatabase();
        const isLong = (await db.entries.count()) >= MANY;
        const scratch = isLong ? await openScratch('backup.json', TYPE, instantToMs(createdAt)) : null;
        const sink = scratch ?? openBlob(TYPE);
        const failures: unknown[] = [];
        // Either takes the bytes at once: nobody waits inside the transaction.
        const put = (bytes: Uint8Array): void =>
          void sink.write(bytes).catch((error: unknown) => failures.push(error));
        try {
          const together = putTogether(put);
          const gathered = await gatherBackup(db, { createdAt, reminders }, together.add);
          together.end();
          const file = await sink.finish();
          if (failures.length > 0) throw failures[0];
          return { ...gathered, file };
        } catch (error) {
          await sink.discard().catch(() => {});
          throw error;
        }
      }),
    look: async (file, { signal }: CallWatch) => {
      held = null;
      const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const read = await receiveRestore(given, { digest });
      signal.throwIfAborted();
      if (!read.ok) return read;
      const { is, createdAt, refused, settings, lists } = read.content;
      const db = await openDatabase();
      const look = {
        ok: true,
        is,
        createdAt,
        refused,
        counts: await lookAtRestore(db, read.content),
        settings: await compareSettings(db, settings),
        lists: await lookAtLists(db, lists),
        reminders: settings?.reminders ?? false,
      } as const;
      held = read.content;
      return look;
    },
    restore: async ({ settings, lists: ticked, ofPackage }) => {
      if (held === null) throw new Error('No file was looked at.');
      const db = await openDatabase();
      const lists = await chooseLists(db, held.lists, ticked, ofPackage);
      return restore(db, held, { settings, lists });
    },
  };
}
