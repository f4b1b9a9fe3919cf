// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reminders, type RemindersProps } from '../../../components/settings/Reminders';
import { findFaults } from '../kit/accessibility';

function show(more: Partial<RemindersProps> = {}) {
  const onStart = vi.fn<() => void>();
  const onStop = vi.fn<() => void>();
  render(
    <main>
      <h1>Settings</h1>
      <Reminders isOn={false} refused={false} onStart={onStart} onStop={onStop} {...more} />
    </main>,
  );
  return { onStart, onStop };
}

afterEach(cleanup);

describe('reminders on the desktop', () => {
  it('are off until somebody asks for them, and say what they would tell', async () => {
    const { onStart } = show();
    expect(screen.getByText(/It names no forum and nobody\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show reminders on my desktop' }));
    expect(onStart).toHaveBeenCalledOnce();
    expect(await findFaults()).toEqual([]);
  });

  it('can be stopped at one press', async () => {
    const { onStop } = show({ isOn: true });
    await userEvent.click(screen.getByRole('button', { name: 'Show no more reminders' }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('say when browser or department refused them, and offer them still', () => {
    show({ refused: true });
    expect(screen.getByRole('alert').textContent).toContain('The number on the button still works.');
    expect(screen.getByRole('button', { name: 'Show reminders on my desktop' })).toBeTruthy();
  });
});
