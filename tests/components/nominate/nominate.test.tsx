// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Nominate } from '../../../components/nominate/Nominate';
import type { NominateMeans } from '../../../components/nominate/view';
import { NO_ANSWERS, type Answers, type Nominator } from '../../../lib/list/nominate/answers';
import { Nomination } from '../../../lib/list/nomination';
import { findFaults } from '../kit/accessibility';

const BEES = 'https://www.bees.example/';
const KEEPER = { name: 'The central team', contact: 'https://lists.example.gov.uk/contact' };

function show(nominator: Nominator | null = null, answers: Partial<Answers> = {}) {
  const means = {
    now: () => '2026-11-21T12:00:00.000Z',
    findListed: vi.fn<NominateMeans['findListed']>((address) =>
      address.includes('netmums') ? 'Netmums' : null,
    ),
    download: vi.fn<NominateMeans['download']>(),
    copy: vi.fn<NominateMeans['copy']>(() => Promise.resolve(true)),
  };
  render(
    <Nominate start={{ nominator, answers: { ...NO_ANSWERS, ...answers } }} keeper={KEEPER} means={means} />,
  );
  return means;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const write = (label: RegExp, text: string) => userEvent.type(screen.getByLabelText(label), text);
const faults = () => screen.queryAllByRole('link').map((link) => link.textContent);

afterEach(cleanup);

describe('the form', () => {
  it('asks first who fills it in, and nothing else', async () => {
    show();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    await userEvent.click(screen.getByLabelText('Somebody who runs the forum'));
    expect(screen.getByLabelText('What would you say to them?')).toBeTruthy();
    expect(await findFaults()).toEqual([]);
    await userEvent.click(screen.getByLabelText('An official who suggests a site'));
    expect(screen.queryByLabelText('What would you say to them?')).toBeNull();
    expect(await findFaults()).toEqual([]);
  });

  it('makes a suggestion of an official’s answers, to be looked at before it is downloaded', async () => {
    const { download } = show('official', { address: BEES });
    await write(/Why should officials know it/, 'Keepers ask about licences.');
    await press('Make the file');
    expect(document.activeElement?.textContent).toBe('The file is ready');
    expect(
      screen.getByText(/Nothing was sent\. Send it to whoever keeps the list: The central team/),
    ).toBeTruthy();
    expect(await findFaults()).toEqual([]);
    await press('Download the file');
    expect(Nomination.parse(download.mock.calls[0]?.[0])).toMatchObject({
      host: 'www.bees.example',
      suggestion: { reason: 'Keepers ask about licences.' },
    });
    const mail = screen.getByRole('link', { name: 'Write an e-mail with it' }).getAttribute('href');
    expect(mail).toContain('mailto:?subject=A%20forum%20for%20the%20list%3A%20www.bees.example');
  });

  it('takes “please don’t” from those who run the forum', async () => {
    const { download } = show('administrator', { address: BEES, name: 'Bee Talk' });
    await userEvent.click(screen.getByLabelText('Please don’t'));
    await write(/What would you say/, 'We are a small place.');
    await write(/Who says so/, 'The moderators');
    await userEvent.selectOptions(screen.getByLabelText('May they post links?'), 'To official pages only');
    await press('Make the file');
    await press('Download the file');
    expect(Nomination.parse(download.mock.calls[0]?.[0]).administrator).toMatchObject({
      stance: 'not-welcome',
      words: 'We are a small place.',
      terms: { links: 'official-pages-only', tag: 'not-stated' },
    });
  });

  it('lists what must be put right, leads to each field, and keeps what was written', async () => {
    const { download } = show('administrator', { name: 'Bee Talk', by: 'Jo Bloggs' });
    await press('Make the file');
    expect(faults()).toEqual([
      'Give the address of the forum’s front page',
      'Choose whether officials may take part',
      'Write what you would say to officials',
      '“Jo Bloggs” looks like a person’s name: give a role or a team, such as “The moderators”',
    ]);
    expect(document.activeElement?.textContent).toContain('There is a problem');
    expect(await findFaults()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Choose whether officials may take part' }));
    expect(document.activeElement?.id).toBe('stance');
    expect(screen.getByLabelText(/Who says so/).getAttribute('aria-invalid')).toBe('true');
    expect(download).not.toHaveBeenCalled();
  });

  it('tells an official that the site is listed, and lets its administrators answer all the same', async () => {
    show('official', { address: 'https://www.netmums.com/coffeehouse/' });
    await press('Make the file');
    expect(faults()).toEqual(['Netmums is on the list already: nothing needs to be sent, unless you run it']);
    await userEvent.click(screen.getByLabelText('Somebody who runs the forum'));
    expect(faults()).toEqual([]);
  });

  it('says so when a nomination is too long for a letter, and still has it for download', async () => {
    show('official', { address: BEES, reason: 'ü'.repeat(500) });
    await press('Make the file');
    expect(screen.queryByRole('link', { name: 'Write an e-mail with it' })).toBeNull();
    expect(screen.getByText(/too long for an e-mail link/)).toBeTruthy();
  });

  it('goes back to the questions with everything that was answered', async () => {
    show('official', { address: BEES, name: 'Bee Talk' });
    await press('Make the file');
    await press('Change an answer');
    expect((screen.getByLabelText(/What is the forum called/) as HTMLInputElement).value).toBe('Bee Talk');
  });
});
