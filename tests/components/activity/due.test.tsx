// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findFaults, LOG, show } from './page';

afterEach(cleanup);

const [, , barrier] = LOG;
const due = {
  months: 2,
  keptFrom: '2026-09-21',
  ids: barrier ? [barrier.id] : [],
  days: { from: '2026-07-02', to: '2026-07-02' },
  owed: 1,
};
const titles = () => screen.queryAllByRole('rowheader').map((header) => header.textContent);
const press = (name: string) => screen.getByRole('button', { name });

describe('What is due to be deleted', () => {
  it('is told with its days, and nothing happens to it by itself', async () => {
    await show({ due });
    const told = screen.getByRole('region', { name: '1 entry is due to be deleted' });
    expect(told.textContent).toContain('Entries are kept for 2 months. These are from 2 July 2026.');
    expect(told.textContent).toContain('Nothing is deleted until you say so.');
    expect(told.textContent).toContain(
      'One more is as old, and stays because you still owe something there.',
    );
    expect(titles()).toHaveLength(3);
    expect(await findFaults()).toEqual([]);
  });

  it('is shown by itself when asked', async () => {
    const { user } = await show({ due });
    await user.click(press('Show them'));
    await waitFor(() => expect(titles()).toEqual(['Barrier allotments.example, not on the list']));
    expect(document.activeElement?.textContent).toBe('Entries');
  });

  it('is exported by its days', async () => {
    const { user } = await show({ due });
    await user.click(press('Export them'));
    const first = await screen.findByLabelText<HTMLInputElement>('First day');
    expect(first.value).toBe('2026-07-02');
    expect(screen.getByLabelText<HTMLInputElement>('Last day').value).toBe('2026-07-02');
  });

  it('is deleted for good only after one has said that nothing is lost by it', async () => {
    const { user } = await show({ due });
    await user.click(press('Delete them'));
    expect(document.activeElement?.textContent).toBe('Delete 1 entry for good?');
    expect(await findFaults()).toEqual([]);
    await user.click(press('Delete for good'));
    expect(screen.getByRole('alert').textContent).toContain('Export them first');
    expect(titles()).toHaveLength(3);
    await user.click(screen.getByRole('checkbox', { name: 'I have exported them, or nobody needs them' }));
    await user.click(press('Delete for good'));
    expect(await screen.findByText('1 entry deleted for good.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('1 entry deleted for good.');
  });

  it('stays when one thinks better of it', async () => {
    const { user } = await show({ due });
    await user.click(press('Delete them'));
    await user.click(press('Keep them'));
    expect(document.activeElement).toBe(press('Delete them'));
    expect(titles()).toHaveLength(3);
  });
});
