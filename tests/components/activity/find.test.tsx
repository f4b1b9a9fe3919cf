// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findFaults, show } from './page';

afterEach(cleanup);

const found = () => screen.queryAllByRole('rowheader').map((header) => header.textContent);
const search = () => screen.getByRole('searchbox', { name: 'Search' });
const expectFound = (titles: readonly string[]) => waitFor(() => expect(found()).toEqual(titles));

const ANSWER = 'Answer Parents’ Corner';
const ISSUE = 'Issue heard Parents’ Corner';
const BARRIER = 'Barrier allotments.example, not on the list';

describe('Finding entries', () => {
  it('narrows the list with each letter and says how many are left', async () => {
    const { user } = await show();
    await user.type(search(), 'LETTER gives');
    await expectFound([ISSUE]);
    expect(screen.getByText('1 entry found').closest('output')).toBeTruthy();
    await user.clear(search());
    await expectFound([ANSWER, ISSUE, BARRIER]);
  });

  it('finds a thread by its address', async () => {
    const { user } = await show();
    await user.type(search(), 'https://parents-corner.example/threads/1161685');
    await expectFound([ANSWER]);
    expect(screen.getByText('1 entry found')).toBeTruthy();
  });

  it('says what to do when nothing matches', async () => {
    const { user } = await show();
    await user.type(search(), 'poultry');
    expect(await screen.findByText(/^Nothing matches/)).toBeTruthy();
    expect(found()).toEqual([]);
    expect(await findFaults()).toEqual([]);
  });

  it('offers only the forums, kinds and topics that the log has', async () => {
    const { user } = await show();
    await user.click(screen.getByText('Filter and sort'));
    const choices = (name: string) =>
      within(screen.getByRole('combobox', { name }))
        .getAllByRole('option')
        .map((option) => option.textContent);
    expect(choices('Forum')).toEqual(['All forums', 'allotments.example', 'Parents’ Corner']);
    expect(choices('What you did')).toEqual(['Everything', 'Answer', 'Issue heard', 'Barrier']);
    expect(await findFaults()).toEqual([]);
  });

  it('shows each filter as words that take it away, and the focus goes to the search', async () => {
    const { user } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What you did' }), 'Barrier');
    await expectFound([BARRIER]);
    await user.click(screen.getByRole('button', { name: /^Barrier.*Take away this filter$/ }));
    await expectFound([ANSWER, ISSUE, BARRIER]);
    expect(document.activeElement).toBe(search());
  });

  it('narrows the totals with the list, and shows the days of a quarter', async () => {
    const { user } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Days' }), 'This quarter');
    await expectFound([ANSWER, ISSUE]);
    const totals = screen.getByRole('region', { name: 'This quarter' });
    expect(totals.textContent).toContain('1 October to 31 December 2026 (Q3 of 2026-27)');
    expect(totals.textContent).toContain('2 entries');
  });

  it('orders by forum under its name, and the other way round by day', async () => {
    const { user } = await show();
    const order = screen.getByRole('combobox', { name: 'Order' });
    await user.selectOptions(order, 'By forum');
    await expectFound([BARRIER, ANSWER, ISSUE]);
    expect(screen.getByRole('heading', { level: 3, name: 'Parents’ Corner' })).toBeTruthy();
    await user.selectOptions(order, 'Oldest first');
    await expectFound([BARRIER, ISSUE, ANSWER]);
  });
});

describe('The keys of the list', () => {
  const focused = () => document.activeElement?.querySelector('[role="rowheader"]')?.textContent;

  it('lead from entry to entry, past the headings, and out', async () => {
    const { user } = await show();
    screen.getAllByRole('checkbox', { name: /^Select/ })[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(ISSUE);
    await user.keyboard('{End}');
    expect(focused()).toBe(BARRIER);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(BARRIER);
    await user.keyboard('{Home}');
    expect(focused()).toBe(ANSWER);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(search());
  });

  it('lead out to what can be done, once something is selected', async () => {
    const { user } = await show();
    const [first] = screen.getAllByRole('checkbox', { name: /^Select/ });
    if (first) await user.click(first);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change' }));
  });
});

describe('Totals and weeks', () => {
  it('shows kinds, forums and every week, zeros too, in tables and as a picture with words', async () => {
    const { user } = await show();
    await user.click(screen.getByText('Totals and weeks'));
    const kinds = await screen.findByRole('table', { name: 'By what you did' });
    expect(within(kinds).getByRole('row', { name: 'Answer 1' })).toBeTruthy();
    expect(within(kinds).getByRole('row', { name: 'Signpost 0' })).toBeTruthy();
    const weeks = screen.getByRole('table', { name: 'Week by week' });
    const rows = within(weeks)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows[1]).toBe('16 November 20262');
    expect(rows[2]).toBe('9 November 20260');
    expect(rows.at(-1)).toBe('29 June 20261');
    expect(screen.getByRole('img', { name: /^Entries a week, .*The most in one week: 2\./ })).toBeTruthy();
    expect(await findFaults()).toEqual([]);
  });
});
