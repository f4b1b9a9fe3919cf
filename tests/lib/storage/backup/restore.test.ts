import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RestoreContent } from '../../../../lib/formats/backup/read-backup';
import { receiveRestore } from '../../../../lib/formats/backup/receive-restore';
import { canonicalJson } from '../../../../lib/log/canonical-json';
import { reduceEntry } from '../../../../lib/log/reduce-entry';
import { lookAtRestore, restore } from '../../../../lib/storage/backup/restore';
import { Database } from '../../../../lib/storage/database';
import { deleteEntries, saveEntry } from '../../../../lib/storage/entries';
import { readHistory } from '../../../../lib/storage/history';
import { readLog } from '../../../../lib/storage/read-entries';
import { draft, entry, tombstone } from '../../log/arbitraries';
import { digest } from '../../log/digest';
import { anEntry } from '../an-entry';
import { backUp, contentOf, rowsOf } from './backups';

const LATER = '2026-11-21T14:00:00.000Z';
const LOG_ALONE = { settings: false, lists: [] };
let db: Database;
const opened: Database[] = [];

function newMachine(): Database {
  const machine = new Database(`restore-${Math.random()}`);
  opened.push(machine);
  return machine;
}

beforeEach(async () => {
  db = newMachine();
  await db.open();
});
afterEach(async () => {
  for (const machine of opened.splice(0)) await machine.delete();
});

/** The log of a machine, and every earlier revision as far as it is told apart by what it says. */
async function logOf(machine: Database): Promise<unknown> {
  const { entries, tombstones } = await readLog(machine);
  const earlier = (await machine.history.toArray()).map(({ was }) => canonicalJson(was));
  const texts = (rows: readonly unknown[]) => rows.map(canonicalJson).toSorted();
  return {
    entries: texts(entries),
    tombstones: texts(tombstones),
    earlier: [...new Set(earlier)].toSorted(),
  };
}

const anyFile: fc.Arbitrary<RestoreContent> = fc
  .record({
    entries: fc.array(entry, { maxLength: 6 }),
    tombstones: fc.array(tombstone, { maxLength: 3 }),
    history: fc.array(
      fc.record({
        was: fc.oneof(
          entry.map((one) => ({ entry: one })),
          tombstone.map((one) => ({ tombstone: one })),
        ),
        until: fc.constant(LATER),
      }),
      { maxLength: 4 },
    ),
    drafts: fc.array(draft, { maxLength: 2 }),
  })
  .map((rows) => ({ is: 'backup', createdAt: LATER, settings: null, lists: [], refused: [], ...rows }));

describe('a full backup', () => {
  it('restored on an empty machine is all that there was: entries, deletions, earlier revisions, what is being written', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const [old, empty] = [newMachine(), newMachine()];
        expect((await restore(old, file, LOG_ALONE)).ok).toBe(true);
        expect((await restore(empty, await contentOf(await backUp(old)), LOG_ALONE)).ok).toBe(true);
        expect(await rowsOf(empty)).toEqual(await rowsOf(old));
        await Promise.all([old.delete(), empty.delete()]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same log in whatever order two of them are restored', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, async (a, b) => {
        const [one, other] = [newMachine(), newMachine()];
        for (const file of [a, b]) await restore(one, file, LOG_ALONE);
        for (const file of [b, a]) await restore(other, file, LOG_ALONE);
        expect(await logOf(one)).toEqual(await logOf(other));
        await Promise.all([one.delete(), other.delete()]);
      }),
      { numRuns: 20 },
    );
  });

  it('lowers no revision, and loses no entry that is here', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, async (here, file) => {
        const machine = newMachine();
        await restore(machine, here, LOG_ALONE);
        const numbers = async () => {
          const { entries, tombstones } = await readLog(machine);
          return new Map([...entries, ...tombstones].map(({ id, revision }) => [id, revision]));
        };
        const before = await numbers();
        await restore(machine, file, LOG_ALONE);
        const after = await numbers();
        for (const [id, number] of before) expect(after.get(id)).toBeGreaterThanOrEqual(number);
        await machine.delete();
      }),
      { numRuns: 20 },
    );
  });

  it('changes nothing the second time, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const machine = newMachine();
        await restore(machine, file, LOG_ALONE);
        const before = await rowsOf(machine);
        const looked = await lookAtRestore(machine, file);
        expect(looked).toMatchObject({ fresh: 0, newer: 0, deleted: 0, versions: 0, drafts: 0 });
        await restore(machine, file, LOG_ALONE);
        expect(await rowsOf(machine)).toEqual(before);
        await machine.delete();
      }),
      { numRuns: 20 },
    );
  });

  it('says beforehand exactly what it then does', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, async (here, file) => {
        const machine = newMachine();
        await restore(machine, here, LOG_ALONE);
        const looked = await lookAtRestore(machine, file);
        expect(await restore(machine, file, LOG_ALONE)).toEqual({ ok: true, value: looked });
        await machine.delete();
      }),
      { numRuns: 15 },
    );
  });
});

describe('restoring', () => {
  it('keeps what gives way as an earlier revision, the latest first', async () => {
    const first = anEntry({ note: 'The code has expired.' });
    const second = { ...first, revision: 2, note: 'The code had expired.', changedAt: LATER };
    const other = newMachine();
    await saveEntry(other, first);
    await saveEntry(other, second);
    await saveEntry(db, first);
    const file = await contentOf(await backUp(other));
    expect(await lookAtRestore(db, file)).toMatchObject({ fresh: 0, newer: 1, versions: 1 });
    await restore(db, file, LOG_ALONE);
    expect((await readLog(db)).entries).toEqual([second]);
    expect(await readHistory(db, first.id)).toEqual([{ was: { entry: first }, until: LATER }]);
  });

  it('takes no notes away where a log file tells the same entry without them', async () => {
    const full = anEntry({ note: 'Zebra: rang the helpline.' });
    await saveEntry(db, full);
    const brief = reduceEntry(full, { threads: false, ownWords: false });
    const file = { ...(await contentOf(await backUp(db))), entries: [brief] };
    expect(await lookAtRestore(db, file)).toMatchObject({ newer: 0, same: 1 });
    await restore(db, file, LOG_ALONE);
    expect((await readLog(db)).entries).toEqual([full]);
  });

  it('brings no deleted entry back, and tells of one that was deleted elsewhere', async () => {
    const [kept, deleted] = [anEntry(), anEntry()];
    for (const one of [kept, deleted]) await saveEntry(db, one);
    const before = await contentOf(await backUp(db));
    await deleteEntries(db, [deleted.id], LATER);
    const after = await contentOf(await backUp(db));
    await restore(db, before, LOG_ALONE);
    expect((await readLog(db)).entries).toEqual([kept]);
    const other = newMachine();
    await restore(other, before, LOG_ALONE);
    expect(await lookAtRestore(other, after)).toMatchObject({ deleted: 1, same: 1 });
    await restore(other, after, LOG_ALONE);
    expect((await readLog(other)).entries).toEqual([kept]);
    expect(await readHistory(other, deleted.id)).toHaveLength(1);
  });

  it('does all or nothing when the disk is full', async () => {
    const other = newMachine();
    for (let n = 0; n < 3; n += 1) await saveEntry(other, anEntry());
    const file = await contentOf(await backUp(other));
    const before = await rowsOf(db);
    // The entries are written by then, and nothing has been said to be saved yet.
    vi.spyOn(db.history, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('no room left', 'QuotaExceededError');
    });
    const first = file.entries[0] ?? anEntry();
    const withVersion = {
      ...file,
      history: [{ was: { entry: { ...first, note: 'Before.' } }, until: LATER }],
    };
    expect(await restore(db, withVersion, LOG_ALONE)).toEqual({ ok: false, reason: 'disk-full' });
    expect(await rowsOf(db)).toEqual(before);
  });

  it('takes ten thousand bad rows without losing a good one', async () => {
    await saveEntry(db, anEntry());
    const text = new TextDecoder().decode(await backUp(db));
    const json = JSON.parse(text) as { content: { entries: unknown[] }; sha256: string };
    for (let n = 0; n < 10_000; n += 1) json.content.entries.push({ act: { kind: 'shouting' } });
    const sum = await digest(new TextEncoder().encode(canonicalJson(json.content)));
    json.sha256 = Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const content = await contentOf(new TextEncoder().encode(JSON.stringify(json)));
    expect(content.refused).toHaveLength(10_000);
    expect(content.refused[0]).toMatchObject({ in: 'entries', row: 2, field: 'schema' });
    expect(content.entries).toHaveLength(1);
  });
});

describe('a file that a log is restored from', () => {
  const refusal = async (bytes: Uint8Array) => {
    const read = await receiveRestore({ name: 'a file', bytes }, { digest });
    return read.ok ? null : read.reason;
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('is taken plain, packed, and as an editor has laid it out anew', async () => {
    await saveEntry(db, anEntry({ note: 'Croeso: £5, ŵ, 🦆\n\u2028 "and"' }));
    const bytes = await backUp(db);
    const laidOut = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 4);
    const plain = await contentOf(bytes);
    expect(plain.entries).toHaveLength(1);
    for (const other of [gzipSync(bytes), bytesOf(`\u{FEFF}${laidOut}`)]) {
      expect(await contentOf(other)).toEqual(plain);
    }
  });

  it('is refused with its reason when it is half, changed, newer or not ours', async () => {
    await saveEntry(db, anEntry({ note: 'Fine.' }));
    const bytes = await backUp(db);
    const text = new TextDecoder().decode(bytes);
    expect(await refusal(bytes.subarray(0, bytes.length / 2))).toEqual({ why: 'cut-short' });
    expect(await refusal(bytesOf(text.replace('Fine.', 'Good.')))).toEqual({ why: 'changed' });
    expect(await refusal(bytesOf(text.replace('"version": 1', '"version": 2')))).toEqual({
      why: 'newer-format',
      version: 2,
    });
    expect(await refusal(bytesOf('{"format":"else"}'))).toEqual({ why: 'not-ours' });
    expect(await refusal(bytesOf(''))).toEqual({ why: 'empty' });
    expect(await refusal(gzipSync(bytes).subarray(0, 40))).toEqual({ why: 'damaged' });
  });

  it('is refused when any of its bytes was changed, or read as the very same', async () => {
    await saveEntry(db, anEntry({ note: 'Fine.' }));
    const bytes = await backUp(db);
    const same = canonicalJson({ ...(await contentOf(bytes)), createdAt: '' });
    expect(same).toContain('Fine.');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 32, max: 126 }), async (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        const read = await receiveRestore({ name: 'changed', bytes: changed }, { digest });
        // When it was made, and how many rows it says it holds, are not what is restored.
        return !read.ok || canonicalJson({ ...read.content, createdAt: '' }) === same;
      }),
      { numRuns: 200 },
    );
  });
});
