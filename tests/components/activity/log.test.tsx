// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findFaults, LOG, logged, READY, show, showState } from './page';

afterEach(cleanup);

const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);
const entryOf = (text: RegExp) => {
  const article = screen.getAllByRole('article').find((one) => text.test(one.textContent ?? ''));
  if (!article) throw new Error(`no entry ${text}`);
  return article;
};

describe('The log', () => {
  it('tells what was done day by day, newest first, under one heading each', async () => {
    show();
    expect(headings()).toEqual([
      'Your log',
      'This quarter',
      'Today, 21 November 2026',
      'Answer Parents’ Corner',
      'Yesterday, 20 November 2026',
      'Issue heard Parents’ Corner',
      '2 July 2026',
      'Barrier allotments.example, not on the list',
    ]);
    expect(await findFaults()).toEqual([]);
  });

  it('adds up the quarter with its days, and what is owed', () => {
    show();
    const totals = screen.getByRole('region', { name: 'This quarter' });
    expect(totals.textContent).toContain('1 October to 31 December 2026 (Q3 of 2026-27). 3 entries in all.');
    expect(
      within(totals)
        .getAllByRole('listitem')
        .map((figure) => figure.textContent),
    ).toEqual(['2 entries', '1 forum', '1 answer owed']);
  });

  it('counts an answer as overdue once its day has passed, and as given once it was given', () => {
    show({
      entries: [
        logged(1, '2026-11-01T09:00:00Z', { followUp: { due: '2026-11-20', done: null } }),
        logged(2, '2026-11-01T08:00:00Z', { followUp: { due: '2026-11-20', done: '2026-11-19' } }),
      ],
    });
    expect(screen.getByText('answer owed', { exact: false }).textContent).toBe('1 answer owed, 1 overdue');
    expect(screen.getByText('Overdue:')).toBeTruthy();
    expect(screen.getByText('You owed an answer by 20 November 2026')).toBeTruthy();
    expect(screen.getByText('You gave the answer you owed on 19 November 2026')).toBeTruthy();
  });

  it('links the thread, and says all else that an entry says', () => {
    show();
    const answer = entryOf(/Today|Answer/);
    const link = within(answer).getByRole('link', { name: /30 hours in the holidays/ });
    expect(link.getAttribute('href')).toBe('https://parents-corner.example/threads/1161685');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(answer.textContent).toContain('You said who you are in this post.');
    expect(answer.textContent).toContain('Childcare: 30 hours');
    expect(entryOf(/Issue heard/).textContent).toContain('The thread was not kept.');
    expect(entryOf(/Barrier/).textContent).toContain('The site is blocked here');
  });

  it('shows older entries when asked, so that a long log opens at once', async () => {
    const entries = Array.from({ length: 60 }, (_, n) =>
      logged(n, `2026-10-01T10:${String(59 - n).padStart(2, '0')}:00.000Z`),
    );
    const { user } = show({ entries });
    expect(screen.getAllByRole('article')).toHaveLength(50);
    expect(screen.getByText('You see 50 of 60 entries.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show older entries' }));
    expect(screen.getAllByRole('article')).toHaveLength(60);
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
  });

  it('teaches how to begin when there is nothing in it', async () => {
    show({ entries: [] });
    expect(headings()).toEqual(['Your log', 'Nothing logged yet']);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(await findFaults()).toEqual([]);
  });

  it('knows forums by their id when there is no list', () => {
    show({ list: null });
    expect(headings()).toContain('Answer parents-corner');
  });

  it('says why when it cannot be opened at all', async () => {
    showState({ state: 'failed', problem: { id: 'storage', text: 'This window keeps nothing.' } });
    expect(screen.getByRole('alert').textContent).toBe('This window keeps nothing.');
    expect(await findFaults()).toEqual([]);
  });

  it('says that it is being read', () => {
    showState({ state: 'loading' });
    expect(screen.getByText('Reading your log…')).toBeTruthy();
  });
});

describe('Changing an entry', () => {
  const openForm = async () => {
    const shown = show();
    await shown.user.click(screen.getByRole('button', { name: /^Edit ?: Answer, Parents’ Corner/ }));
    return shown;
  };

  it('opens the same form that it was written in, with the focus on its heading', async () => {
    await openForm();
    expect(document.activeElement?.textContent).toBe('Change this entry');
    expect(headings()[0]).toBe('Change this entry');
    expect(await findFaults()).toEqual([]);
  });

  it('saves what was changed and gives the focus back to the entry', async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole('radio', { name: 'Earlier' }));
    await user.click(screen.getByRole('button', { name: 'Save entry' }));
    expect(screen.getByRole('status').textContent).toContain('Entry saved.');
    expect(document.activeElement).toBe(entryOf(/You had said who you are/));
    expect(await findFaults()).toEqual([]);
  });

  it('keeps what was typed and says what is wrong with it', async () => {
    const { user } = await openForm();
    await user.type(screen.getByLabelText(/Minutes spent/), 'nine');
    await user.click(screen.getByRole('button', { name: 'Save entry' }));
    expect(screen.getByRole('alert').textContent).toContain('Enter the minutes as a number, such as 15');
    expect(screen.getByLabelText<HTMLInputElement>(/Minutes spent/).value).toBe('nine');
    expect(await findFaults()).toEqual([]);
  });

  it('changes nothing when it is cancelled', async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole('radio', { name: 'Earlier' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const answer = entryOf(/You said who you are in this post/);
    expect(document.activeElement).toBe(answer);
  });

  it('takes one click when the answer that was owed has been given', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: /^I have answered ?: Answer/ }));
    expect(screen.getByText('You gave the answer you owed on 21 November 2026')).toBeTruthy();
    expect(document.activeElement).toBe(entryOf(/You gave the answer/));
  });
});

describe('Deleting an entry', () => {
  it('says so where the focus goes, and can be undone', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: /^Delete ?: Issue heard/ }));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('Entry deleted. Issue heard, Parents’ Corner');
    expect(status.contains(document.activeElement)).toBe(true);
    expect(await findFaults()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(document.activeElement).toBe(entryOf(/Issue heard/));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('can be undone even when it was the last one', async () => {
    const { user } = show({ entries: LOG.slice(0, 1) });
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    expect(screen.getByText('Nothing logged yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('What could not be done', () => {
  it('is told with what to do, and put aside by a click', async () => {
    const { user, dismiss } = show({ problems: [{ id: 'storage', text: 'Not saved: the disk is full.' }] });
    expect(screen.getByRole('alert').textContent).toContain('Not saved: the disk is full.');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismiss).toHaveBeenCalledWith('storage');
  });

  it('tells rows that cannot be read apart, keeps the others, and hands them out as they are', async () => {
    const odd = { count: 1n, self: null as unknown };
    odd.self = odd;
    const { user, download } = show({
      unreadable: [
        { key: 'a', field: 'act.kind', row: { id: 'a', entry: { act: { kind: 'applause' } } } },
        { key: 'b', field: 'entry', row: odd },
        { key: 'c', field: 'entry', row: undefined },
      ],
    });
    expect(screen.getByRole('heading', { name: '3 entries could not be read' })).toBeTruthy();
    expect(screen.getByText('a: the field “act.kind” is wrong.')).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(READY.entries.length);
    expect(await findFaults()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Download what could not be read' }));
    const [file] = download.mock.calls[0]?.[0] ?? [];
    expect(file?.name).toBe('take-part-unreadable-entries.json');
    expect(JSON.parse(String(file?.content))).toEqual([
      { key: 'a', field: 'act.kind', row: { id: 'a', entry: { act: { kind: 'applause' } } } },
      { key: 'b', field: 'entry', row: { count: '1', self: '(again)' } },
      { key: 'c', field: 'entry', row: null },
    ]);
  });

  it('does not call a log empty when all of it cannot be read', () => {
    show({ entries: [], unreadable: [{ key: 'a', field: 'at', row: {} }] });
    expect(screen.getByRole('heading', { name: '1 entry could not be read' })).toBeTruthy();
    expect(screen.queryByText('Nothing logged yet')).toBeNull();
  });
});
