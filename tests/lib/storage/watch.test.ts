import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../lib/storage/database';
import { keepWhoIAm, readWhoIAm } from '../../../lib/storage/settings';
import { watchAnswer } from '../../../lib/storage/watch';

const SAID = { organisation: 'department-for-education', role: 'a childcare adviser', answered: true };

afterEach(() => {
  vi.restoreAllMocks();
});

/** Resolves with the first word of a question: its answer, or that it failed. */
function firstWord<T>(ask: () => Promise<T>): Promise<T | 'failed'> {
  return new Promise((resolve) => {
    watchAnswer(ask, resolve, () => resolve('failed'));
  });
}

describe('a question to the database', () => {
  it('is answered', async () => {
    const db = new Database(`watched-${Math.random()}`);
    await keepWhoIAm(db, SAID);
    expect(await firstWord(() => readWhoIAm(db))).toEqual(SAID);
  });

  it('fails aloud where the database cannot be opened, rather than waiting for ever', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const db = new Database(`watched-${Math.random()}`);
    expect(await firstWord(() => readWhoIAm(db))).toBe('failed');
  });

  it('waits in silence while the database is closed for an upgrade', async () => {
    const db = new Database(`watched-${Math.random()}`);
    await db.open();
    db.close();
    const onFailure = vi.fn<() => void>();
    const stop = watchAnswer(
      () => readWhoIAm(db),
      () => {},
      onFailure,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('says “no storage” of a database that cannot be opened because the window has none', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    const db = new Database(`watched-${Math.random()}`);
    expect(await keepWhoIAm(db, SAID)).toEqual({ ok: false, reason: 'no-storage' });
  });
});
