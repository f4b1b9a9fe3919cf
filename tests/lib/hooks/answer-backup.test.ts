import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerBackup } from '../../../lib/hooks/answer-backup';
import { Database } from '../../../lib/storage/database';
import { toRow } from '../../../lib/storage/entry-row';
import { chanceOf } from '../../../tools/bench/made-up/chance';
import { madeUpEntry } from '../../../tools/bench/made-up/log';
import { digest } from '../log/digest';

const NOW = '2026-11-21T13:00:00.000Z';
const WATCH = { onProgress: () => {}, signal: new AbortController().signal };
/** As long as a log must be to be written to the disk piece by piece. */
const LONG = 5_000;

/** The disk as a worker has it: what was written to the one file, and how much of it the disk takes. */
function aDisk(most = Number.POSITIVE_INFINITY) {
  const pieces: Uint8Array[] = [];
  const removed: string[] = [];
  let used = 0;
  const access = {
    truncate: () => undefined,
    write: (bytes: Uint8Array) => {
      const taken = bytes.slice(0, Math.max(0, most - used));
      pieces.push(taken);
      used += taken.length;
      return taken.length;
    },
    flush: () => undefined,
    close: () => undefined,
  };
  const folder = {
    values: async function* () {},
    getFileHandle: async (name: string) => ({
      name,
      createSyncAccessHandle: async () => access,
      getFile: async () =>
        new File(
          pieces.map((piece) => new Uint8Array(piece)),
          name,
        ),
    }),
    removeEntry: async (name: string) => void removed.push(name),
  };
  const getDirectory = async () => ({ getDirectoryHandle: async () => folder });
  vi.stubGlobal('navigator', { storage: { getDirectory } });
  return { pieces, removed };
}

let db: Database;
async function fill(count: number): Promise<void> {
  const chance = chanceOf(count);
  await db.entries.bulkPut(Array.from({ length: count }, (_, n) => toRow(madeUpEntry(chance, n))));
}

beforeEach(() => {
  db = new Database(`backup-${Math.random()}`);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

const keep = () => answerBackup(async () => db, digest).keep({ createdAt: NOW, reminders: false }, WATCH);

describe('keeping a full backup', () => {
  it('writes a long log to the disk piece by piece, and what it wrote can be restored', async () => {
    const { pieces } = aDisk();
    await fill(LONG);
    const kept = await keep();
    expect(kept).toMatchObject({ ok: true, value: { counts: { entries: LONG }, damaged: 0 } });
    expect(pieces.length).toBeGreaterThan(4);
    if (!kept.ok) return;
    const look = await answerBackup(async () => db, digest).look(
      new File([kept.value.file], 'b.json'),
      WATCH,
    );
    expect(look).toMatchObject({ ok: true, is: 'backup', refused: [], counts: { same: LONG } });
  });

  it('says that the disk is full, and leaves nothing half-written behind', async () => {
    const { removed } = aDisk(1_000_000);
    await fill(LONG);
    expect(await keep()).toEqual({ ok: false, reason: 'disk-full' });
    expect(removed).toHaveLength(1);
  });

  it('keeps a long log all the same where the browser gives no room on the disk, as in private windows', async () => {
    await fill(LONG);
    expect(await keep()).toMatchObject({ ok: true, value: { counts: { entries: LONG } } });
  });

  it('writes no file for a short log', async () => {
    const { pieces } = aDisk();
    await fill(3);
    expect(await keep()).toMatchObject({ ok: true, value: { counts: { entries: 3 } } });
    expect(pieces).toEqual([]);
  });
});
