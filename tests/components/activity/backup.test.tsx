// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackupMeans } from '../../../lib/formats/backup/backup-means';
import { answerBackup } from '../../../lib/hooks/answer-backup';
import { tellStorageFailure } from '../../../lib/hooks/tell-problem';
import { Database } from '../../../lib/storage/database';
import { saveEntry } from '../../../lib/storage/entries';
import { readLog } from '../../../lib/storage/read-entries';
import { keepRetention, keepWhoIAm, readWhoIAm } from '../../../lib/storage/settings';
import { t } from '../../../lib/text';
import { digest } from '../../lib/log/digest';
import { findFaults, LOG, NOW, show } from './page';

const WATCH = { onProgress: () => {}, signal: new AbortController().signal };

/** A machine's means, as its worker has them, over a database of its own; and the file that it made last. */
function machineOf(db: Database): BackupMeans & { readonly file: () => File } {
  const answers = answerBackup(async () => db, digest);
  let made = new File([], 'nothing');
  return {
    file: () => made,
    keep: async () => {
      const kept = await answers.keep({ createdAt: NOW, reminders: true }, WATCH);
      if (!kept.ok) return { ok: false, told: tellStorageFailure(kept.reason) };
      made = new File([kept.value.file], 'take-part-backup_2026-11-21.json');
      return { ok: true, name: made.name, counts: kept.value.counts, damaged: kept.value.damaged };
    },
    look: (file) => answers.look(file, WATCH),
    restore: async (wish) => {
      const done = await answers.restore({ ...wish, ofPackage: null }, WATCH);
      return done.ok
        ? { ok: true, counts: done.value }
        : { ok: false, told: tellStorageFailure(done.reason) };
    },
  };
}

let old: Database;
let empty: Database;

beforeEach(async () => {
  old = new Database(`old-${Math.random()}`);
  empty = new Database(`new-${Math.random()}`);
  for (const entry of LOG) await saveEntry(old, entry);
  await keepWhoIAm(old, { organisation: 'department-for-education', role: 'an adviser', answered: true });
  await keepRetention(old, 24);
});
afterEach(async () => {
  cleanup();
  await old.delete();
  await empty.delete();
});

async function open(backup: BackupMeans) {
  const page = await show({ entries: [] }, { backup });
  await page.user.click(screen.getByRole('button', { name: t('backup.nav') }));
  const choose = (file: File) =>
    page.user.upload(
      document.querySelector<HTMLInputElement>('#restore-file') ?? new HTMLInputElement(),
      file,
    );
  return { ...page, choose };
}

describe('the backup side of the log', () => {
  it('keeps everything in one file, and brings it all back on another machine after showing what that does', async () => {
    const first = machineOf(old);
    await first.keep();
    const { user, choose } = await open(machineOf(empty));
    await choose(first.file());
    await screen.findByText('3 entries are not here and would be added');
    expect((await readLog(empty)).entries).toEqual([]);
    expect(screen.getByText(/becomes Department for Education/)).toBeDefined();
    expect(screen.getByText('How long entries are kept: without a limit becomes 24 months')).toBeDefined();
    expect(screen.getByText(t('backup.settings.reminders'))).toBeDefined();
    expect(await findFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: t('backup.look.restore') }));
    await screen.findByText('3 entries were added.');
    expect((await readLog(empty)).entries).toHaveLength(3);
    expect(await readWhoIAm(empty)).toMatchObject({ role: 'an adviser' });
    await choose(first.file());
    await screen.findByText(t('backup.look.allHere'));
    expect(screen.queryByRole('button', { name: t('backup.look.restore') })).toBeNull();
  });

  it('leaves the settings as they are where that is wanted', async () => {
    const first = machineOf(old);
    await first.keep();
    const { user, choose } = await open(machineOf(empty));
    await choose(first.file());
    await user.click(await screen.findByRole('checkbox', { name: t('backup.settings.use') }));
    await user.click(screen.getByRole('button', { name: t('backup.look.restore') }));
    await screen.findByText('3 entries were added.');
    expect(await readWhoIAm(empty)).toMatchObject({ answered: false });
  });

  it('says in one sentence why a file cannot be restored', async () => {
    const first = machineOf(old);
    await first.keep();
    const { choose } = await open(machineOf(empty));
    const whole = await first.file().text();
    await choose(new File([whole.slice(0, 2000)], 'half.json'));
    await screen.findByText(
      t('backup.refusal.which', { name: 'half.json', why: t('backup.refusal.cutShort') }),
    );
    await choose(new File([whole.replace('"version": 1', '"version": 7')], 'newer.json'));
    await screen.findByText(/made by a newer Take Part \(format 7\)/);
    await choose(new File(['{}'], 'shopping.json'));
    expect(await screen.findByText(/shopping\.json cannot be restored\. It is no backup/)).toBeDefined();
  });

  it('tells each row that cannot be read by its place, its field, why and what to do', async () => {
    const csv = new File(['id,revision\n'], 'a.csv');
    const look: BackupMeans['look'] = async () => ({
      ok: true,
      is: 'backup',
      createdAt: NOW,
      counts: { fresh: 1, newer: 0, same: 0, deleted: 0, versions: 0, drafts: 0 },
      refused: Array.from({ length: 10_000 }, (_, n) => ({
        in: 'history' as const,
        row: n + 1,
        field: 'was.entry.at',
        value: 'yesterday',
        problem: 'not-an-instant' as const,
      })),
      settings: [],
      lists: [
        {
          feed: 'our-list',
          address: 'https://lists.example/',
          organisation: null,
          keys: ['ab12'],
          state: 'offered',
        },
      ],
      reminders: false,
    });
    const { choose } = await open({ ...machineOf(empty), look });
    await choose(csv);
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(101);
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain(
      'earlier version 1was.entry.atyesterday',
    );
    expect(screen.getByText('And 9,900 more.')).toBeDefined();
    expect(screen.getByText(/Believed by its keys: ab12/)).toBeDefined();
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: /cross-government list “our-list”/ });
    expect(tick.checked).toBe(false);
  });
});
