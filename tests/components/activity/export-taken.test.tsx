// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { TeamFolder } from '../../../lib/formats/export/export-means';
import { openExport, openPreview, preview } from './open-export';
import { findFaults } from './page';

afterEach(cleanup);

describe('A long export', () => {
  it('says how far it is, and stops at a press with nothing saved', async () => {
    const shown = await openPreview(
      null,
      {},
      {
        write: (_, { onProgress, signal }) =>
          new Promise((resolve) => {
            onProgress(1);
            signal.addEventListener('abort', () => resolve({ ok: false, reason: 'stopped' }));
          }),
      },
    );
    await shown.user.click(screen.getByRole('button', { name: 'Download' }));
    expect(screen.getByText('1 of 2 entries')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: /^Writing take-part-log/ })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Download' }).disabled).toBe(true);
    expect(await findFaults()).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped. Nothing was saved.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('stops the looking through the log too, and leaves the choices as they were', async () => {
    const shown = await openExport(
      {},
      {
        prepare: (_, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new Error('stopped')));
          }),
      },
    );
    await preview(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getByRole('button', { name: 'Preview what leaves' })).toBeTruthy();
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it.each([
    ['disk-full', 'There is not enough room on the disk. Make room and try again. Nothing was saved.'],
    [
      'no-storage',
      'Your browser gives no room to write the file. Close a private window, or choose fewer days.',
    ],
    ['unknown', 'The file could not be written. Try again, or choose another kind of file.'],
  ] as const)('says when the file could not be written: %s', async (reason, sentence) => {
    const shown = await openPreview(null, {}, { write: async () => ({ ok: false, reason }) });
    await shown.user.click(screen.getByRole('button', { name: 'Download' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(await findFaults()).toEqual([]);
  });

  it('says when the log cannot be read, at first or while it is looked through', async () => {
    const broken = async (): Promise<never> => {
      throw new Error('The worker has stopped.');
    };
    await openExport({}, { survey: broken });
    expect(
      await screen.findByText('Your log could not be read. Reload this page and try again.'),
    ).toBeTruthy();
    cleanup();
    await preview(await openExport({}, { prepare: broken }));
    expect(
      await screen.findByText('Your log could not be read. Reload this page and try again.'),
    ).toBeTruthy();
    cleanup();
    const { user } = await openPreview(null, {}, { begin: broken });
    await user.click(screen.getByText('See the file before you take it'));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

/** A folder that keeps nothing, and what was asked of it. */
function teamFolder(differs: Partial<TeamFolder> = {}): TeamFolder {
  return {
    read: async () => 'Team reports',
    choose: async () => 'Team reports',
    forget: async () => {},
    look: async () => ({ is: 'free' }),
    ...differs,
  };
}

describe('Saving to my team’s folder', () => {
  it('is not offered where the browser cannot write into a folder', async () => {
    await openPreview(null);
    expect(screen.queryByRole('button', { name: /folder/ })).toBeNull();
  });

  it('asks for the folder the first time, and writes under a predictable name', async () => {
    const shown = await openPreview(null, {}, { folder: teamFolder({ read: async () => null }) });
    await shown.user.click(screen.getByRole('button', { name: 'Save to my team’s folder' }));
    expect(await screen.findByText(/^Saved in Team reports: take-part-log_.*\.json\.$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save to Team reports' })).toBeTruthy();
    expect(shown.taken.map(({ name }) => name)).toEqual([
      'take-part-log_department-for-education_2026-10-01_2026-12-31.json',
    ]);
    expect(await findFaults()).toEqual([]);
  });

  it('does nothing when no folder was chosen', async () => {
    const folder = teamFolder({ read: async () => null, choose: async () => null });
    const shown = await openPreview(null, {}, { folder });
    await shown.user.click(screen.getByRole('button', { name: 'Save to my team’s folder' }));
    expect(screen.getByRole('button', { name: 'Save to my team’s folder' })).toBeTruthy();
    expect(shown.taken).toEqual([]);
  });

  it('asks before it replaces a file that may be somebody else’s', async () => {
    const look: TeamFolder['look'] = async (name) => ({
      is: 'taken',
      changedAt: '2026-11-14T12:00:00.000Z',
      freeName: name.replace('.json', '-2.json'),
    });
    const shown = await openPreview(null, {}, { folder: teamFolder({ look }) });
    const save = () => shown.user.click(screen.getByRole('button', { name: 'Save to Team reports' }));
    await save();
    const question = await screen.findByRole('group', { name: /is there already.*14 November 2026/ });
    expect(document.activeElement).toBe(question);
    expect(await findFaults()).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Do not save' }));
    expect(shown.taken).toEqual([]);
    await save();
    await shown.user.click(await screen.findByRole('button', { name: 'Keep both' }));
    await screen.findByText(/^Saved in Team reports/);
    await save();
    await shown.user.click(await screen.findByRole('button', { name: 'Replace it' }));
    await waitFor(() => expect(shown.taken.length).toBe(2));
    expect(shown.taken.map(({ name }) => name.slice(-7))).toEqual(['-2.json', '31.json']);
  });

  it.each([
    ['not-allowed', /You have not allowed Take Part to save in Team reports/],
    ['folder-gone', /The folder Team reports cannot be reached\. Choose it again/],
  ] as const)('says when the folder cannot be written to: %s', async (is, sentence) => {
    const shown = await openPreview(null, {}, { folder: teamFolder({ look: async () => ({ is }) }) });
    await shown.user.click(screen.getByRole('button', { name: 'Save to Team reports' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(shown.taken).toEqual([]);
  });

  it('is forgotten at a press', async () => {
    const shown = await openPreview(null, {}, { folder: teamFolder() });
    await shown.user.click(await screen.findByRole('button', { name: 'Forget this folder' }));
    expect(await screen.findByRole('button', { name: 'Save to my team’s folder' })).toBeTruthy();
  });
});
