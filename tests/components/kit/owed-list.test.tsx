// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwedActs } from '../../../components/kit/follow-ups/owed-view';
import { OwedList, type OwedListProps } from '../../../components/kit/follow-ups/OwedList';
import { listOwed } from '../../../lib/log/owed';
import { anEntry } from '../panel/views';
import { findFaults } from './accessibility';

const TODAY = '2026-11-21';

function idOf(n: number): string {
  return `019abcde-0000-7000-8000-00000000000${n}`;
}

function promisedBy(n: number, due: string, snoozedUntil?: string) {
  const followUp = { due, done: null, ...(snoozedUntil !== undefined && { snoozedUntil }) };
  return anEntry({ id: idOf(n), followUp });
}

function show(entries: readonly ReturnType<typeof anEntry>[], more: Partial<OwedListProps> = {}) {
  const acts = {
    answered: vi.fn<OwedActs['answered']>(),
    captured: vi.fn<OwedActs['captured']>(),
    putOff: vi.fn<OwedActs['putOff']>(),
    undo: vi.fn<OwedActs['undo']>(),
  };
  const onOpenLog = vi.fn<() => void>();
  render(
    <main>
      <h1>Take Part</h1>
      <OwedList
        owed={listOwed(entries, TODAY)}
        done={null}
        namePlace={() => 'Parents’ Corner'}
        today={TODAY}
        acts={acts}
        onOpenLog={onOpenLog}
        {...more}
      />
    </main>,
  );
  return { acts, onOpenLog };
}

afterEach(cleanup);

describe('what a person owes', () => {
  it('is not there where nothing is owed', () => {
    show([anEntry(), anEntry({ followUp: { due: '2026-11-20', done: '2026-11-20' } })]);
    expect(screen.queryByRole('heading', { name: 'What you owe' })).toBeNull();
  });

  it('stands with what was due first at the top, in words and not by colour alone', async () => {
    show([promisedBy(1, '2026-11-30'), promisedBy(2, TODAY), promisedBy(3, '2026-11-05')]);
    const said = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(said[0]).toContain('Was due on 5 November');
    expect(said[1]).toContain('Due today');
    expect(said[2]).toContain('Due on 30 November');
    for (const words of said) expect(words).toContain('Parents’ Corner · 30 hours');
    expect(await findFaults()).toEqual([]);
  });

  it('is answered, or put off to tomorrow or for a week, at one press', async () => {
    const { acts } = show([promisedBy(1, '2026-11-05')]);
    await userEvent.click(screen.getByRole('button', { name: /^I have answered ?: Parents’ Corner$/ }));
    expect(acts.answered).toHaveBeenCalledExactlyOnceWith(idOf(1));
    await userEvent.click(screen.getByRole('button', { name: /Remind me tomorrow/ }));
    await userEvent.click(screen.getByRole('button', { name: /Remind me in a week/ }));
    expect(acts.putOff.mock.calls).toEqual([
      [idOf(1), '2026-11-22'],
      [idOf(1), '2026-11-28'],
    ]);
  });

  it('says until when it was put off, and still when it was due', () => {
    show([promisedBy(1, '2026-11-05', '2026-11-24')]);
    const item = within(screen.getByRole('listitem'));
    expect(item.getByText('Was due on 5 November')).toBeTruthy();
    expect(item.getByText('Put off until 24 November 2026.')).toBeTruthy();
  });

  it('holds the record of private messages, which has no day and cannot be put off', async () => {
    const { acts } = show([anEntry({ privateMessage: { captured: null } })]);
    expect(screen.queryByRole('button', { name: /Remind me/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /I have captured the record/ }));
    expect(acts.captured).toHaveBeenCalledExactlyOnceWith(anEntry().id);
  });

  it('shows five and leads to the others', async () => {
    const { onOpenLog } = show([1, 2, 3, 4, 5, 6, 7].map((n) => promisedBy(n, `2026-11-0${n}`)));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: '2 more in your log' }));
    expect(onOpenLog).toHaveBeenCalledOnce();
  });

  it('says what was just done, also when nothing is left, and undoes it', async () => {
    const { acts } = show([], { done: { what: 'answered' } });
    expect(screen.getByRole('status').textContent).toBe('Marked as answered.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(acts.undo).toHaveBeenCalledOnce();
  });
});
