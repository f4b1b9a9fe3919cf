// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { NoListView, PagePlace, ReadyView } from '../../../components/panel/view';
import { aDraft, aView, spyActs } from './views';

function show(page: PagePlace, more: Partial<ReadyView> = {}) {
  const acts = spyActs();
  render(<Panel view={aView({ page, ...more })} acts={acts} />);
  return acts;
}

const UNLISTED: PagePlace = { state: 'not-listed', host: 'www.gardeners.example' };
const BLIND: PagePlace = { state: 'no-address' };

beforeAll(loadForms);
afterEach(cleanup);

describe('on a site that is not listed', () => {
  it('the panel says which site it is and that the usual rules apply', () => {
    show(UNLISTED);
    expect(screen.getByText(/nothing about www\.gardeners\.example/)).toBeTruthy();
  });

  it('a forum of the list is found by a word and chosen by hand', async () => {
    const acts = show(UNLISTED);
    await userEvent.type(screen.getByLabelText('Is it here under another name?'), 'netm');
    expect(await screen.findByText('1 forum')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Netmums Parents' }));
    expect(acts.goByHand).toHaveBeenCalledExactlyOnceWith({ forum: 'netmums' });
  });

  it('all forums are asked for with the first word of a search, and no longer once it is emptied', async () => {
    const acts = show(UNLISTED, { searched: null });
    expect(acts.search).toHaveBeenLastCalledWith(false);
    const field = screen.getByLabelText('Is it here under another name?');
    await userEvent.type(field, 'netm');
    expect(acts.search).toHaveBeenLastCalledWith(true);
    // Nothing is said of what was found before they are read.
    expect(screen.queryByText('No listed forum has that name.')).toBeNull();
    await userEvent.clear(field);
    expect(acts.search).toHaveBeenLastCalledWith(false);
  });

  it('a search that finds nothing says so', async () => {
    show(UNLISTED);
    await userEvent.type(screen.getByLabelText('Is it here under another name?'), 'qqq');
    expect(await screen.findByText('No listed forum has that name.')).toBeTruthy();
  });

  it('the site can be suggested', async () => {
    const acts = show(UNLISTED);
    await userEvent.click(screen.getByRole('button', { name: 'Suggest this site' }));
    expect(acts.nominate).toHaveBeenCalledExactlyOnceWith({ host: 'www.gardeners.example' });
  });

  it('a barrier is logged with one click', async () => {
    const acts = show(UNLISTED);
    await userEvent.click(screen.getByRole('button', { name: 'Log a barrier' }));
    expect(acts.startEntry).toHaveBeenCalledExactlyOnceWith('barrier');
  });
});

describe('a pasted address', () => {
  it.each([
    ['https://www.netmums.com/coffeehouse/1', 'https://www.netmums.com/coffeehouse/1'],
    ['www.netmums.com/coffeehouse', 'https://www.netmums.com/coffeehouse'],
    ['  forum.example:8080/a  ', 'https://forum.example:8080/a'],
  ])('%s is gone to', async (typed, address) => {
    const acts = show(BLIND);
    await userEvent.type(screen.getByLabelText('Paste or type an address'), `${typed}{Enter}`);
    expect(acts.goByHand).toHaveBeenCalledExactlyOnceWith({ address });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'nonsense', 'two words.example', 'about:reader?url=x'])(
    '%s is refused beside the field',
    async (typed) => {
      const acts = show(BLIND);
      const field = screen.getByLabelText('Paste or type an address');
      await userEvent.type(field, `${typed}{Enter}`);
      expect(acts.goByHand).not.toHaveBeenCalled();
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByText(`“${typed}” is not a web address.`, { exact: false }).id).toBe(
        field.getAttribute('aria-describedby'),
      );
    },
  );

  it('an empty field is told what belongs in it', async () => {
    show(BLIND);
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(screen.getByText(/^Enter an address, such as/)).toBeTruthy();
  });

  it('a whole page pasted by mistake does not fill the panel', async () => {
    show(BLIND);
    await userEvent.click(screen.getByLabelText('Paste or type an address'));
    await userEvent.paste('word '.repeat(2000));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/^“word word/).textContent.length).toBeLessThan(160);
  });
});

describe('where the browser gives no address', () => {
  it('one click asks for the listed forums and for nothing else', async () => {
    const acts = show(BLIND, { following: { state: 'some-missing', missing: 22, granted: 0 } });
    expect(screen.getByText(/follow the 22 forums on the list\. It sees no other site\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Follow listed forums' }));
    expect(acts.followListed).toHaveBeenCalledOnce();
  });

  it('a refusal says what is missing and how to get it', async () => {
    const acts = show(BLIND, { following: { state: 'refused' } });
    expect(screen.getByRole('heading', { name: 'Following is off' })).toBeTruthy();
    expect(screen.getByText(/Your browser or your IT team said no/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(acts.followListed).toHaveBeenCalledOnce();
  });

  it('a page that is no web page is told apart', () => {
    show({ state: 'not-a-web-page' });
    expect(screen.getByText(/This is not a web page/)).toBeTruthy();
  });
});

describe('when the list has grown', () => {
  it('the new forums are offered, after everything that is needed now', () => {
    render(
      <Panel
        view={aView({ following: { state: 'some-missing', missing: 1, granted: 20 } })}
        acts={spyActs()}
      />,
    );
    expect(screen.getByText(/^1 listed forum is not followed yet\./)).toBeTruthy();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.at(-1)).toBe('The list has grown');
  });
});

describe('the first question', () => {
  it('is organisation and role in one step', async () => {
    const acts = show(UNLISTED, { asksWho: true, person: { organisation: null, role: null } });
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Your organisation' }),
      'dep work{ArrowDown}{Enter}',
    );
    await userEvent.type(screen.getByLabelText('Your role'), 'a benefits adviser');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.setPerson).toHaveBeenCalledExactlyOnceWith(
      'department-for-work-pensions',
      'a benefits adviser',
    );
  });

  it('can be skipped', async () => {
    const acts = show(UNLISTED, { asksWho: true, person: { organisation: null, role: null } });
    await userEvent.click(await screen.findByRole('button', { name: 'Skip for now' }));
    expect(acts.skipWho).toHaveBeenCalledOnce();
    expect(acts.setPerson).not.toHaveBeenCalled();
  });

  it('never stands before an entry that is being written', async () => {
    show(UNLISTED, { asksWho: true, draft: aDraft('barrier') });
    expect(await screen.findByRole('heading', { level: 1, name: 'Log a barrier' })).toBeTruthy();
  });
});

describe('without a list', () => {
  const act = vi.fn<() => void>();
  const view: NoListView = {
    state: 'no-list',
    problem: { id: 'list', text: 'The list is damaged.', action: { label: 'Try again', act } },
    page: { host: 'www.netmums.com' },
    problems: [],
    draft: null,
    draftProblems: [],
    done: null,
    today: '2026-11-21',
  };

  it('the panel says why, what to do, and logs all the same', async () => {
    const acts = spyActs();
    render(<Panel view={view} acts={acts} />);
    expect(screen.getByText('The list is damaged.').getAttribute('role')).toBe('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(act).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Log an answer' }));
    expect(acts.startEntry).toHaveBeenCalledExactlyOnceWith('answer');
    await userEvent.click(screen.getByRole('button', { name: 'My log' }));
    expect(acts.openActivity).toHaveBeenCalledOnce();
  });

  it('and without an address asks where one is', async () => {
    const acts = spyActs();
    render(<Panel view={{ ...view, page: { host: null } }} acts={acts} />);
    await userEvent.type(screen.getByLabelText(/Paste the address/), 'netmums.com/coffeehouse{Enter}');
    expect(acts.goByHand).toHaveBeenCalledExactlyOnceWith({ address: 'https://netmums.com/coffeehouse' });
  });
});
