// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { ReadyView } from '../../../components/panel/view';
import { aForum, aPlan, aStance, NOBODY, PENSIONS, PERIOD, type Situation } from './made-up-list';
import { listedView, spyActs } from './views';

function show(situation: Situation = {}, more: Partial<ReadyView> = {}) {
  const acts = spyActs();
  const shown = render(<Panel view={listedView(situation, more)} acts={acts} />);
  return { acts, ...shown };
}

function section(name: string | RegExp) {
  return within(screen.getByRole('region', { name }));
}

beforeAll(loadForms);
afterEach(cleanup);

describe('where am I', () => {
  it('names forum, audience and lead organisation', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: 'Parents’ Corner' })).toBeTruthy();
    expect(screen.getByText('Parents of children under 11 · led by Education')).toBeTruthy();
  });

  it('gives the operator’s own words, who spoke and when', () => {
    show();
    expect(screen.getByText('“Answer in the open thread.”')).toBeTruthy();
    expect(screen.getByText('3 October 2026').parentElement?.textContent).toBe(
      'The moderators, 3 October 2026',
    );
  });

  it('puts no words into the mouth of an operator whom nobody asked', () => {
    show({ forum: aForum({ stance: aStance('not-yet-asked') }) });
    expect(screen.queryByText(/“/)).toBeNull();
    expect(screen.getByText('Nobody has asked this forum yet')).toBeTruthy();
  });

  it('gives what they ask in a few words, the prohibitions first', () => {
    show();
    const chips = within(screen.getByRole('list', { name: 'What they ask of us' })).getAllByRole('listitem');
    expect(chips.map(({ textContent }) => textContent)).toEqual([
      'No private messages',
      'Your own account',
      'Official tag needed',
      'Links allowed',
      'Role, not name',
    ]);
  });

  it('says that a forum is made up, not verified, closed or due for review', () => {
    const status = { state: 'closed', note: 'No new posts.', on: '2026-03-31' } as const;
    show({ forum: aForum({ status, reviewBy: '2026-11-01' }) });
    expect(screen.getByText('Fictional')).toBeTruthy();
    expect(screen.getByText('Closed on 31 March 2026')).toBeTruthy();
    expect(screen.getByText(/due for review on 1 November 2026/)).toBeTruthy();
    cleanup();
    show({ forum: aForum({ verification: { state: 'not-verified', note: 'Known from a report.' } }) });
    expect(screen.getByText('Not verified').parentElement?.textContent).toContain('Known from a report.');
  });

  it('leads back from a forum chosen by hand', async () => {
    const { acts } = show({}, { chosenByHand: true });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the page in front' }));
    expect(acts.leaveByHand).toHaveBeenCalledOnce();
  });
});

describe('the mode', () => {
  it('is not spoken of in normal times', () => {
    show();
    expect(screen.queryByText(/Pre-election/)).toBeNull();
  });

  it('says which period, until when to the minute, and what changes', () => {
    show({ periods: [PERIOD] });
    const banner = section('Pre-election period until 10pm on 6 May 2027');
    expect(banner.getByText('May elections. Facts about services only.')).toBeTruthy();
    expect(banner.getByText('No new campaigns.')).toBeTruthy();
  });

  it('ends at the end of a day when it ends at midnight, and leaves out this year', () => {
    show({ periods: [{ ...PERIOD, until: '2026-12-04T00:00:00Z' }] });
    expect(screen.getByText('Pre-election period until the end of 3 December')).toBeTruthy();
  });

  it.each([
    ['Fictional', { state: 'fictional' }],
    ['Not verified', { state: 'not-verified', note: 'Dates not out yet.' }],
  ] as const)('says in sight that a period is %s', (word, verification) => {
    show({
      forum: aForum({ verification: { state: 'verified', on: '2026-11-01' } }),
      periods: [{ ...PERIOD, verification }],
    });
    expect(screen.getByText(word).closest('summary')).toBeTruthy();
  });
});

describe('our plan', () => {
  it('gives approach, summary, the time to answer and who may post', () => {
    show();
    const plan = section('Our plan here: take part');
    expect(plan.getByText('Answer within 2 working days.').tagName).toBe('STRONG');
    expect(plan.getByText('Who may post:').parentElement?.textContent).toContain(
      'Anyone in the childcare team.',
    );
  });

  it('opens to what to do, what to share, when to pass it on and whom else there is', async () => {
    const plans = [aPlan('take-part'), aPlan('listen', {}, { organisation: PENSIONS.id })];
    const { acts } = show({ plans });
    const plan = section('Our plan here: take part');
    expect(plan.getByText('Link to the page.')).toBeTruthy();
    expect(plan.getByText('Talk about one family.')).toBeTruthy();
    expect(plan.getByText('The safeguarding desk', { exact: false })).toBeTruthy();
    expect(plan.getByText('Facts and links to share (2)')).toBeTruthy();
    expect(plan.getByText('DWP: listen')).toBeTruthy();
    await userEvent.click(plan.getByRole('button', { name: 'Copy : Childcare choices' }));
    expect(acts.copy).toHaveBeenCalledExactlyOnceWith('https://www.gov.uk/childcare');
  });

  it('says where a forum allows no links', () => {
    const forum = aForum();
    show({ forum: { ...forum, terms: { ...forum.terms, links: 'not-allowed' } } });
    expect(screen.getByText(/This forum allows no links/)).toBeTruthy();
  });

  it('never links to an address that is not a web page', () => {
    const url = 'javascript:alert(1)';
    show({ plans: [aPlan('take-part', { signposts: [{ title: 'Trap', url, for: 'Nobody' }] })] });
    expect(screen.getAllByText('Trap').some((element) => element.closest('a'))).toBe(false);
    expect(document.body.innerHTML).not.toContain('href="javascript:');
  });

  it('without one says what one may do anyway', () => {
    show({ plans: [] });
    expect(
      section('We have no plan here yet').getByText('Share facts that are already public.'),
    ).toBeTruthy();
  });

  it('without an organisation asks for it', async () => {
    show({ person: NOBODY });
    await userEvent.click(screen.getByRole('button', { name: 'Say where you work' }));
    expect(await screen.findByRole('heading', { name: 'Where do you work?' })).toBeTruthy();
  });
});

describe('say who you are', () => {
  it('gives the line that fits and copies it, and says so', async () => {
    const { acts } = show();
    const who = section('Say who you are');
    await userEvent.click(who.getByRole('button', { name: /^Copy/ }));
    expect(acts.copy).toHaveBeenCalledExactlyOnceWith('I work at the Department for Education.');
    expect(who.getByRole('status').textContent).toBe('Copied');
  });

  it('says what to do when the clipboard refuses', async () => {
    const { acts } = show();
    acts.copy.mockResolvedValue(false);
    await userEvent.click(section('Say who you are').getByRole('button', { name: /^Copy/ }));
    expect(screen.getByText('Not copied. Select the text and copy it yourself.')).toBeTruthy();
  });

  it('offers the other lines, and another line is not yet copied', async () => {
    show();
    const who = section('Say who you are');
    await userEvent.click(who.getByRole('button', { name: /^Copy/ }));
    await userEvent.click(who.getByRole('button', { name: 'change' }));
    await userEvent.click(who.getByRole('radio', { name: 'Later post' }));
    expect(who.getByText('From the Department for Education again.')).toBeTruthy();
    expect(who.getByRole('status').textContent).toBe('');
  });

  it('leads to organisation and role', async () => {
    const { acts } = show();
    await userEvent.click(section('Say who you are').getByRole('button', { name: 'change' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change your organisation or role' }));
    await userEvent.clear(await screen.findByLabelText('Your role'));
    await userEvent.type(screen.getByLabelText('Your role'), 'a press officer');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.setPerson).toHaveBeenCalledExactlyOnceWith('department-for-education', 'a press officer');
  });
});

describe('before you post', () => {
  it('asks five things at most, to tick for oneself', async () => {
    show();
    const boxes = section('Before you post').getAllByRole('checkbox');
    expect(boxes).toHaveLength(5);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Check number 1.' }));
    expect(boxes[0]).toHaveProperty('checked', true);
  });

  it('has forgotten what was ticked when another thread comes', async () => {
    const { rerender, acts } = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Check number 1.' }));
    rerender(<Panel view={listedView({ thread: 'https://parents-corner.example/threads/2' })} acts={acts} />);
    expect(screen.getByRole('checkbox', { name: 'Check number 1.' })).toHaveProperty('checked', false);
  });

  it('shows one worked example with its verdict in words', () => {
    show();
    const [example] = section('Before you post').getAllByRole('article');
    expect(example?.textContent).toMatch(/Fine|Ask first|Don’t/);
    expect(example?.textContent).toContain('Value: Honesty');
  });

  it('finds more examples by a word', async () => {
    show();
    await userEvent.click(screen.getByText('More examples'));
    await userEvent.type(await screen.findByLabelText('Search the examples'), 'petition');
    expect(await screen.findByText('1 example')).toBeTruthy();
    expect(screen.getAllByText('A petition in the thread').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Search the examples'), 'xyz');
    expect(await screen.findByText('No example says that. Ask your team if in doubt.')).toBeTruthy();
  });

  it('says where what crosses a red line goes', () => {
    show();
    expect(screen.getByRole('link', { name: /^999/, hidden: true }).getAttribute('href')).toBe(
      'https://www.gov.uk/',
    );
  });
});

describe('what you can do instead', () => {
  it('is to write to the administrators, to note an issue, or to answer on our own pages', async () => {
    const { acts } = show({ forum: aForum({ stance: aStance('not-welcome') }) });
    const instead = section('What you can do instead');
    expect(instead.getByText('Say so in your first line.')).toBeTruthy();
    await userEvent.click(instead.getByRole('button', { name: 'Copy the address' }));
    expect(acts.copy).toHaveBeenCalledExactlyOnceWith('https://parents-corner.example/contact');
    await userEvent.click(instead.getByText('Note an issue you have read'));
    await userEvent.click(instead.getByRole('button', { name: 'Log an issue heard' }));
    expect(acts.startEntry).toHaveBeenCalledExactlyOnceWith('listening');
    expect(section('Why the list says this').getByText(/Asked on 21 September 2026/)).toBeTruthy();
  });

  it('names our own pages without an address to paste', async () => {
    const page = { title: 'Childcare Choices', url: 'https://www.gov.uk/', for: 'Help with childcare' };
    show({
      forum: aForum({ stance: aStance('not-welcome') }),
      plans: [aPlan('stay-away', { signposts: [page] })],
    });
    const instead = section('What you can do instead');
    await userEvent.click(instead.getByText('Answer on our own pages'));
    expect(instead.getByRole('link', { name: /Childcare Choices/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Copy:/, hidden: true })).toBeNull();
  });

  it('is to look for another forum where this one has closed', () => {
    show({ forum: aForum({ status: { state: 'retired', note: 'Gone.' } }) });
    expect(section('What you can do instead').getByLabelText('Search the list')).toBeTruthy();
  });
});
