// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { draftFromEntry } from '../../../lib/log/draft-from-entry';
import { findFaults, LOG, logged, show } from './page';

afterEach(cleanup);

const count = () => screen.queryAllByRole('rowheader').length;
const press = (name: RegExp | string) => screen.getByRole('button', { name });

describe('Many entries at once', () => {
  it('are selected one by one or as found, and said aloud', async () => {
    const { user } = await show();
    const [first] = screen.getAllByRole('checkbox', { name: /^Select/ });
    if (first) await user.click(first);
    expect(screen.getByText('1 entry selected').getAttribute('role')).toBe('status');
    await user.click(press('Select all 3 entries found'));
    expect(screen.getByText('3 entries selected')).toBeTruthy();
    expect(await findFaults()).toEqual([]);
    await user.click(press('Clear the selection'));
    expect(screen.queryByText('3 entries selected')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Entries');
  });

  it('are deleted together and put back together', async () => {
    const { user } = await show();
    await user.click(press('Select all 3 entries found'));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.getByText('3 entries deleted.')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('3 entries deleted.');
    await user.click(press('Undo'));
    await waitFor(() => expect(count()).toBe(3));
  });

  it('are changed together: what is left as it is stays', async () => {
    const { user } = await show();
    await user.click(press('Select all 3 entries found'));
    await user.click(press('Change'));
    expect(document.activeElement?.textContent).toBe('Change 3 entries');
    expect(await findFaults()).toEqual([]);
    await user.click(press('Change them'));
    expect(screen.getByRole('alert').textContent).toContain('Choose at least one change');
    await user.click(screen.getByRole('checkbox', { name: 'Keep the forum only' }));
    await user.click(press('Change them'));
    expect(await screen.findByText('3 entries changed.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /30 hours in the holidays/ })).toBeNull();
    expect(screen.getByText('The site is blocked here')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('3 entries changed.');
  });

  it('stay as they are when it is cancelled, still selected', async () => {
    const { user } = await show();
    await user.click(press('Select all 3 entries found'));
    await user.click(press('Change'));
    await user.click(press('Cancel'));
    expect(document.activeElement).toBe(press('Change'));
    expect(screen.getByText('3 entries selected')).toBeTruthy();
  });
});

describe('What an entry said before', () => {
  const id = LOG[0]?.id ?? '';
  const now = logged(1, '2026-11-21T12:41:00.000Z', { revision: 2, note: 'Rang the nursery team first.' });
  const before = logged(1, '2026-11-21T12:41:00.000Z', { revision: 1, note: 'Rang nobody.' });
  const history = { [id]: [{ was: { entry: before }, until: '2026-11-21T12:50:00.000Z' }] };

  it('is told by what differs, and can be put back', async () => {
    const { user } = await show({ entries: [now] }, { history });
    await user.click(screen.getByText('Earlier versions'));
    expect((await screen.findByText('Rang nobody.')).tagName).toBe('DEL');
    expect(await findFaults()).toEqual([]);
    await user.click(press(/^Put this version back/));
    expect(screen.getByText('Entry put back as it was.')).toBeTruthy();
    expect(screen.getByText('Rang nobody.').tagName).toBe('DD');
  });

  it('is forgotten for good when asked, and says so where the focus is', async () => {
    const { user, removeHistory } = await show({ entries: [now] }, { history });
    await user.click(screen.getByText('Earlier versions'));
    await user.click(await screen.findByRole('button', { name: 'Remove the earlier versions' }));
    expect(removeHistory).toHaveBeenCalledWith(id);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('The earlier versions are gone for good.'),
    );
  });

  it('is not offered where an entry was never changed', async () => {
    await show({ entries: LOG.slice(0, 1) });
    expect(screen.queryByText('Earlier versions')).toBeNull();
  });
});

describe('A change that was begun and not saved', () => {
  const [answer] = LOG;
  const draft = answer && { ...draftFromEntry(answer), place: `entry:${answer.id}`, note: 'Half a sent' };
  const unsaved = draft ? [draft] : [];

  it('is offered, opens as it was typed, and is kept at every letter', async () => {
    const { user, keepDraft } = await show({ unsaved });
    await user.click(press(/^Continue/));
    await user.click(screen.getByText('Outcome, time spent and more'));
    const note = screen.getByLabelText<HTMLTextAreaElement>(/^Note/);
    expect(note.value).toBe('Half a sent');
    await user.type(note, 'e');
    expect(keepDraft.mock.lastCall?.[0]).toMatchObject({ note: 'Half a sente' });
  });

  it('is discarded by one press', async () => {
    const { user, dropDraft } = await show({ unsaved });
    await user.click(press(/^Discard/));
    expect(dropDraft).toHaveBeenCalledWith(draft);
  });
});
