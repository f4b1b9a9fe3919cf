// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnList, OwnListsActs, OwnListsView } from '../../../components/settings/own-lists-view';
import { OwnLists } from '../../../components/settings/OwnLists';
import { findFaults } from '../kit/accessibility';

const EDUCATION: OwnList = {
  feed: 'education-own-list',
  organisation: 'Department for Education',
  which: '“Education’s own list”, number 12, dated 20 November 2026.',
  address: 'https://lists.example.gov.uk/education/',
  last: 'Last check, 21 November 2026, noon: Nothing new.',
  leftOut: [],
  isSet: false,
};
const PENSIONS: OwnList = {
  feed: 'pensions-own-list',
  organisation: 'Department for Work and Pensions',
  which: 'Nothing of it has arrived yet.',
  address: 'https://lists.example.gov.uk/pensions/',
  last: null,
  leftOut: ['Parents’ Corner: another list has it already.'],
  isSet: false,
};
const OFFER = {
  organisation: 'Department for Education',
  title: 'Education’s own list',
  sequence: 12,
  publisher: 'Department for Education (example)',
};
const NOTHING: OwnListsView = { lists: [], offer: null, busy: null, told: null };

function show(differs: Partial<OwnListsView> = {}) {
  const acts = {
    look: vi.fn<OwnListsActs['look']>(),
    agree: vi.fn<OwnListsActs['agree']>(),
    decline: vi.fn<OwnListsActs['decline']>(),
    raise: vi.fn<OwnListsActs['raise']>(),
    remove: vi.fn<OwnListsActs['remove']>(),
    check: vi.fn<OwnListsActs['check']>(),
  };
  render(
    <main>
      <h1>Settings</h1>
      <OwnLists view={{ ...NOTHING, ...differs }} acts={acts} />
    </main>,
  );
  return acts;
}

const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('departments’ own lists in the settings', () => {
  it.each([
    ['none', {}],
    ['two', { lists: [EDUCATION, PENSIONS] }],
    ['one on offer', { lists: [PENSIONS], offer: OFFER }],
    ['one that was refused', { told: 'Not added because nobody signed it. Nothing was changed.' }],
  ] satisfies [string, Partial<OwnListsView>][])('are accessible: %s', async (_, differs) => {
    show(differs);
    expect(await findFaults()).toEqual([]);
  });

  it('are looked at by address and keys, and nothing is added before the person agrees', async () => {
    const acts = show();
    await userEvent.click(screen.getByText('Add a department’s own list'));
    await userEvent.type(
      screen.getByLabelText('Address of the department’s list'),
      'https://lists.example.gov.uk/education/',
    );
    await userEvent.click(screen.getByLabelText('The department’s public keys'));
    await userEvent.paste('{ "id": "a-key" }');
    await userEvent.click(button('Look at this list'));
    expect(acts.look).toHaveBeenCalledExactlyOnceWith(
      'https://lists.example.gov.uk/education/',
      '{ "id": "a-key" }',
    );
    expect(acts.agree).not.toHaveBeenCalled();
  });

  it('say whose list was found and what it may do, and take the focus to it', async () => {
    const acts = show({ offer: OFFER });
    expect(document.activeElement?.textContent).toBe('Add the Department for Education list?');
    expect(screen.getByText(/and nothing else/)).toBeTruthy();
    await userEvent.click(button('Do not add it'));
    expect(acts.decline).toHaveBeenCalledOnce();
    await userEvent.click(button('Add this list'));
    expect(acts.agree).toHaveBeenCalledOnce();
  });

  it('stand in their order, each with its number and what its last check came to', () => {
    show({ lists: [EDUCATION, PENSIONS] });
    const items = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading'));
    expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'Department for Education',
      'Department for Work and Pensions',
    ]);
    expect(items[0]?.textContent).toContain('number 12, dated 20 November 2026');
    expect(items[0]?.textContent).toContain('Nothing new.');
  });

  it('can be moved up, all but the first, and left, each by its own name', async () => {
    const acts = show({ lists: [EDUCATION, PENSIONS] });
    expect(screen.queryByRole('button', { name: 'Move up Department for Education' })).toBeNull();
    await userEvent.click(button('Move up Department for Work and Pensions'));
    expect(acts.raise).toHaveBeenCalledExactlyOnceWith('pensions-own-list');
    await userEvent.click(button('Stop following Department for Education'));
    expect(acts.remove).toHaveBeenCalledExactlyOnceWith('education-own-list');
  });

  it('say what of them is left out and why', () => {
    show({ lists: [PENSIONS] });
    expect(screen.getByText('One thing in it is left out')).toBeTruthy();
    expect(screen.getByText('Parents’ Corner: another list has it already.')).toBeTruthy();
  });
});
