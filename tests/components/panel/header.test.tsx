// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { ReadyView } from '../../../components/panel/view';
import { aDraft, aView, spyActs } from './views';

function show(more: Partial<ReadyView> = {}) {
  const acts = spyActs();
  render(<Panel view={aView(more)} acts={acts} />);
  return { acts, header: within(screen.getByRole('banner')) };
}

beforeAll(loadForms);
afterEach(cleanup);

describe('the header', () => {
  it('always gives the list’s number and date, and says that an example is one', () => {
    expect(show().header.getByText('Example list 37 · 14 November 2026')).toBeTruthy();
  });

  it('calls an issued list by its number alone', () => {
    const { header } = show({ list: { ...aView().list, illustrative: false } });
    expect(header.getByText('List 37 · 14 November 2026')).toBeTruthy();
  });

  it('still gives them while an entry is being written', () => {
    expect(show({ draft: aDraft('answer') }).header.getByText(/list 37/)).toBeTruthy();
  });

  it.each([
    ['stale', /out of date/],
    ['expired', /has expired/],
  ] as const)('says in words that a list is %s', (state, said) => {
    expect(show({ list: { ...aView().list, state } }).header.getByText(said)).toBeTruthy();
  });

  it('says that a newer list was turned away, when and why, and where to look', async () => {
    const refused = { on: '2026-11-20T09:00:00Z', why: 'nobody signed it' };
    const { acts, header } = show({ list: { ...aView().list, refused } });
    const said = header.getByText(/turned away on 20 November 2026, because nobody signed it\./);
    expect(said.textContent).toContain('You see the last good one.');
    await userEvent.click(header.getByRole('button', { name: 'Look in settings' }));
    expect(acts.openSettings).toHaveBeenCalledOnce();
  });

  it('tells a problem at once, with what can be done about it', async () => {
    const act = vi.fn<() => void>();
    const problem = { id: 'disk', text: 'Not saved: the disk is full.', action: { label: 'Try again', act } };
    const { acts, header } = show({ problems: [problem] });
    expect(header.getByRole('alert').textContent).toContain('Not saved: the disk is full.');
    await userEvent.click(header.getByRole('button', { name: 'Try again' }));
    expect(act).toHaveBeenCalledOnce();
    await userEvent.click(header.getByRole('button', { name: 'Dismiss : Not saved: the disk is full.' }));
    expect(acts.dismiss).toHaveBeenCalledExactlyOnceWith('disk');
  });
});
