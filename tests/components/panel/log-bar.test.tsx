// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { ReadyView } from '../../../components/panel/view';
import { adviceFor, aForum } from './made-up-list';
import { anEntry, aView, spyActs } from './views';

function show(more: Partial<ReadyView> = {}) {
  const acts = spyActs();
  render(<Panel view={aView(more)} acts={acts} />);
  const bar = within(screen.getByRole('region', { name: 'Log what you did' }));
  return { acts, bar };
}

beforeAll(loadForms);
afterEach(cleanup);

describe('the log bar', () => {
  it('starts the likeliest entry with one click', async () => {
    const { acts, bar } = show();
    await userEvent.click(bar.getByRole('button', { name: 'Log an answer' }));
    expect(acts.startEntry).toHaveBeenCalledExactlyOnceWith('answer');
  });

  it('keeps the other kinds behind "More…", each with what it means', async () => {
    const { acts, bar } = show();
    expect(bar.queryByRole('button', { name: /Log a correction/ })).toBeNull();
    const more = bar.getByRole('button', { name: 'More…' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(bar.getByRole('button', { name: 'Log a correction You put something right.' }));
    expect(acts.startEntry).toHaveBeenCalledExactlyOnceWith('correction');
  });

  it('offers to log a move to private messages, but not where nobody may send them', async () => {
    const { acts, bar } = show({
      page: {
        state: 'listed',
        advice: adviceFor({
          forum: aForum({ terms: { ...aForum().terms, privateMessages: 'if-a-member-asks' } }),
        }),
        pageTitle: '',
      },
    });
    await userEvent.click(bar.getByRole('button', { name: 'More…' }));
    await userEvent.click(bar.getByRole('button', { name: /^Log a move to private messages/ }));
    expect(acts.startPrivate).toHaveBeenCalledOnce();
    cleanup();
    const forum = aForum({ terms: { ...aForum().terms, privateMessages: 'not-allowed' } });
    const { bar: other } = show({
      page: { state: 'listed', advice: adviceFor({ forum }), pageTitle: '' },
    });
    expect(other.queryByRole('button', { name: /private messages/, hidden: true })).toBeNull();
  });

  it('says when this thread was logged, and by when an answer is owed here', async () => {
    const { acts, bar } = show({
      logged: [anEntry({ followUp: { due: '2026-11-26', done: null } }), anEntry()],
    });
    expect(bar.getByText(/You logged this thread on 3 November\./)).toBeTruthy();
    expect(bar.getByText('You owe an answer here by 26 November.')).toBeTruthy();
    await userEvent.click(bar.getByRole('button', { name: 'I have answered' }));
    expect(acts.owed.answered).toHaveBeenCalledExactlyOnceWith(anEntry().id);
  });

  it('leads to the log where several answers are owed in one thread', async () => {
    const followUp = { due: '2026-11-26', done: null };
    const { acts, bar } = show({ logged: [anEntry({ followUp }), anEntry({ followUp })] });
    await userEvent.click(bar.getByRole('button', { name: '2 answers owed' }));
    expect(acts.openActivity).toHaveBeenCalledOnce();
  });

  it('says it above the buttons, which stay where they are when it comes', () => {
    const { bar } = show({ logged: [anEntry()] });
    const said = bar.getByText(/You logged this thread/);
    const button = bar.getByRole('button', { name: 'Log an answer' });
    expect(said.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says of an answer that is late when it was due', () => {
    const { bar } = show({ logged: [anEntry({ followUp: { due: '2026-11-20', done: null } })] });
    expect(bar.getByText('The answer you owe here was due on 20 November.')).toBeTruthy();
  });

  it('owes nothing any more once it was answered', () => {
    const { bar } = show({ logged: [anEntry({ followUp: { due: '2026-11-20', done: '2026-11-19' } })] });
    expect(bar.queryByRole('button', { name: 'I have answered' })).toBeNull();
    expect(bar.queryByText(/owe/)).toBeNull();
  });

  it('says what was done about an answer that was owed, and undoes it', async () => {
    const { acts, bar } = show({ owedDone: { what: 'put-off', until: '2026-11-28' } });
    expect(bar.getByRole('status').textContent).toBe('Put off until 28 November 2026.');
    await userEvent.click(bar.getByRole('button', { name: 'Undo' }));
    expect(acts.owed.undo).toHaveBeenCalledOnce();
  });

  it('names the year of an entry from another year', () => {
    const { bar } = show({ logged: [anEntry({ at: '2025-11-03T10:00:00Z' })] });
    expect(bar.getByText(/on 3 November 2025\./)).toBeTruthy();
  });

  it('says "this forum" of an entry that kept the forum only', () => {
    const { bar } = show({ logged: [anEntry({ where: { precision: 'forum', forum: 'parents-corner' } })] });
    expect(bar.getByText(/You logged this forum on 3 November\./)).toBeTruthy();
  });

  it.each([
    ['saved', 'Saved to your log.'],
    ['deleted', 'Entry deleted.'],
  ] as const)('says that an entry was %s, and undoes it', async (what, said) => {
    const { acts, bar } = show({ done: { what, entry: anEntry() } });
    expect(bar.getByRole('status').textContent).toBe(said);
    await userEvent.click(bar.getByRole('button', { name: 'Undo' }));
    expect(acts.undo).toHaveBeenCalledOnce();
  });

  it('is not there where there is no place to log', () => {
    render(<Panel view={aView({ page: { state: 'no-address' } })} acts={spyActs()} />);
    expect(screen.queryByRole('region', { name: 'Log what you did' })).toBeNull();
  });
});
