// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findFaults, LOG, logged, READY, show, showState } from './page';

afterEach(cleanup);

const done = () => {
  const message = document.querySelector<HTMLElement>('.done');
  if (!message) throw new Error('no message');
  return message;
};
const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);
const entries = () => screen.queryAllByRole('rowheader').map((header) => header.closest('.entry'));
const entryOf = (text: RegExp): HTMLElement => {
  const row = entries().find((one) => text.test(one?.textContent ?? ''));
  if (!(row instanceof HTMLElement)) throw new Error(`no entry ${text}`);
  return row;
};

describe('The log', () => {
  it('tells what was done day by day, newest first, under one heading each', async () => {
    await show();
    expect(headings()).toEqual([
      'Your log',
      'Find entries',
      'All of your log',
      'Entries',
      'Today, 21 November 2026',
      'Answer Parents’ Corner',
      'Yesterday, 20 November 2026',
      'Issue heard Parents’ Corner',
      '2 July 2026',
      'Barrier allotments.example, not on the list',
    ]);
    expect(await findFaults()).toEqual([]);
  });

  it('adds up what was found, from the first day to the last, and what is owed', async () => {
    await show();
    const totals = screen.getByRole('region', { name: 'All of your log' });
    expect(totals.textContent).toContain('2 July to 21 November 2026');
    expect(
      within(totals)
        .getAllByRole('listitem')
        .map((figure) => figure.textContent),
    ).toEqual(['3 entries', '2 forums', '1 answer owed']);
  });

  it('tells no figure that is not counted to the end, while a long log is still being read', async () => {
    await show({ stillReading: 100_000 });
    const totals = screen.getByRole('region', { name: 'All of your log' });
    expect(
      within(totals)
        .getAllByRole('listitem')
        .map((figure) => figure.textContent),
    ).toEqual(['100,000 entries', '… forums', '… answer owed']);
    expect(screen.getByText('Reading all 100,000 entries. You see the newest.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Select all/ })).toBeNull();
    expect(await findFaults()).toEqual([]);
  });

  it('counts an answer as overdue once its day has passed, and as given once it was given', async () => {
    await show({
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

  it('links the thread, and says all else that an entry says', async () => {
    await show();
    const answer = entryOf(/Today|Answer/);
    const link = within(answer).getByRole('link', { name: /30 hours in the holidays/ });
    expect(link.getAttribute('href')).toBe('https://parents-corner.example/threads/1161685');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(answer.textContent).toContain('You said who you are in this post.');
    expect(answer.textContent).toContain('Childcare: 30 hours');
    expect(entryOf(/Issue heard/).textContent).toContain('The thread was not kept.');
    expect(entryOf(/Barrier/).textContent).toContain('The site is blocked here');
  });

  it('is a table that says how many rows it has, each with its number', async () => {
    await show();
    const table = screen.getByRole('table', { name: 'Entries' });
    expect(table.getAttribute('aria-rowcount')).toBe('7');
    const numbers = within(table)
      .getAllByRole('row')
      .map((row) => row.getAttribute('aria-rowindex'));
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('teaches how to begin when there is nothing in it', async () => {
    await show({ entries: [] });
    expect(headings()).toEqual(['Your log', 'Nothing logged yet']);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(await findFaults()).toEqual([]);
  });

  it('knows forums by their id when there is no list', async () => {
    await show({ list: null });
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
    const shown = await show();
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
    expect(done().textContent).toContain('Entry saved.');
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

  it('never overwrites what another window saved, unless one says so', async () => {
    const [answer = logged(1, '2026-11-21T12:41:00.000Z')] = LOG;
    const { user } = await show({}, { savedElsewhere: { ...answer, revision: 2, note: 'From the other.' } });
    await user.click(screen.getByRole('button', { name: /^Edit ?: Answer, Parents’ Corner/ }));
    await user.click(screen.getByRole('radio', { name: 'Earlier' }));
    await user.click(screen.getByRole('button', { name: 'Save entry' }));
    expect((await screen.findByText(/changed in another window/)).closest('[role=alert]')).toBeTruthy();
    // Both versions, where they differ.
    const clash = screen.getByRole('alert').textContent;
    expect(clash).toMatch(/In the other window, .*: Yes, in this post/);
    expect(clash).toContain('Here: Earlier');
    expect(clash).toContain('From the other.');
    expect(await findFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save mine on top' }));
    expect(done().textContent).toContain('Entry saved.');
    expect(entryOf(/You had said who you are/)).toBeTruthy();
  });

  it('keeps what another window saved where one chooses that', async () => {
    const [answer = logged(1, '2026-11-21T12:41:00.000Z')] = LOG;
    const { user } = await show({}, { savedElsewhere: { ...answer, revision: 2, note: 'From the other.' } });
    await user.click(screen.getByRole('button', { name: /^Edit ?: Answer, Parents’ Corner/ }));
    await user.click(screen.getByRole('radio', { name: 'Earlier' }));
    await user.click(screen.getByRole('button', { name: 'Save entry' }));
    await user.click(await screen.findByRole('button', { name: 'Keep the other one' }));
    expect(screen.queryByRole('button', { name: 'Save entry' })).toBeNull();
    expect(screen.queryByText(/You had said who you are/)).toBeNull();
  });

  it('changes nothing when it is cancelled', async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole('radio', { name: 'Earlier' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const answer = entryOf(/You said who you are in this post/);
    expect(document.activeElement).toBe(answer);
  });

  it('takes one click when the answer that was owed has been given', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: /^I have answered ?: Answer/ }));
    expect(screen.getByText('You gave the answer you owed on 21 November 2026')).toBeTruthy();
    expect(document.activeElement).toBe(entryOf(/You gave the answer/));
  });
});

describe('Deleting an entry', () => {
  it('says so where the focus goes, and can be undone', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: /^Delete ?: Issue heard/ }));
    expect(entries()).toHaveLength(2);
    const status = done();
    expect(status.textContent).toContain('Entry deleted. Issue heard, Parents’ Corner');
    expect(status.contains(document.activeElement)).toBe(true);
    expect(await findFaults()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(entries()).toHaveLength(3);
    expect(document.activeElement).toBe(entryOf(/Issue heard/));
    expect(done().textContent).toBe('');
  });

  it('can be undone even when it was the last one', async () => {
    const { user } = await show({ entries: LOG.slice(0, 1) });
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    expect(screen.getByText('Nothing logged yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(entries()).toHaveLength(1);
  });
});

describe('What could not be done', () => {
  it('is told with what to do, and put aside by a click', async () => {
    const { user, dismiss } = await show({
      problems: [{ id: 'storage', text: 'Not saved: the disk is full.' }],
    });
    expect(screen.getByRole('alert').textContent).toContain('Not saved: the disk is full.');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismiss).toHaveBeenCalledWith('storage');
  });

  it('tells rows that cannot be read apart, keeps the others, and hands them out as they are', async () => {
    const odd = { count: 1n, self: null as unknown };
    odd.self = odd;
    const { user, download } = await show({
      unreadable: [
        { key: 'a', field: 'act.kind', row: { id: 'a', entry: { act: { kind: 'applause' } } } },
        { key: 'b', field: 'entry', row: odd },
        { key: 'c', field: 'entry', row: undefined },
      ],
    });
    expect(screen.getByRole('heading', { name: '3 entries could not be read' })).toBeTruthy();
    expect(screen.getByText('a: the field “act.kind” is wrong.')).toBeTruthy();
    expect(entries()).toHaveLength(READY.entries.length);
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

  it('does not call a log empty when all of it cannot be read', async () => {
    await show({ entries: [], unreadable: [{ key: 'a', field: 'at', row: {} }] });
    expect(screen.getByRole('heading', { name: '1 entry could not be read' })).toBeTruthy();
    expect(screen.queryByText('Nothing logged yet')).toBeNull();
  });
});
