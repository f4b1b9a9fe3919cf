// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type KeptIn, KeptInContext } from '../../../components/kit/kept/kept-in';
import { Settings } from '../../../components/settings/Settings';
import type { SettingsActs, SettingsView } from '../../../components/settings/view';
import type { Organisation } from '../../../lib/list/organisation';

function anOrganisation(id: string, name: string, successor?: string): Organisation {
  return {
    id,
    name,
    shortName: name,
    kind: 'department',
    administration: 'uk',
    jurisdictions: ['uk'],
    formerNames: [],
    ...(successor !== undefined && { successor }),
    verification: { state: 'fictional' },
    sources: [{ title: 'Made up for this test' }],
  };
}

const VIEW: SettingsView = {
  organisations: [
    anOrganisation('hm-revenue-customs', 'HM Revenue & Customs'),
    anOrganisation('department-for-education', 'Department for Education'),
    anOrganisation(
      'department-for-education-and-skills',
      'Department for Education and Skills',
      'department-for-education',
    ),
  ],
  organisation: 'hm-revenue-customs',
  role: null,
  retentionMonths: null,
  isRetentionSet: false,
  isSet: false,
  list: {
    format: 1,
    feed: 'take-part-example',
    title: 'Example list',
    publisher: 'The Take Part authors',
    licence: 'OGL-UK-3.0',
    illustrative: true,
    sequence: 37,
    issuedAt: '2026-11-14T09:00:00Z',
    refreshBy: '2027-02-14T09:00:00Z',
    expiresAt: '2027-11-14T09:00:00Z',
    minimumClient: '0.1.0',
    parts: [],
    state: 'current',
  },
  noList: null,
  following: { granted: ['https://www.mumsnet.com/*'], missing: ['https://www.netmums.com/*'] },
  refused: false,
  told: null,
  version: '0.1.0',
};

function show(differs: Partial<SettingsView> = {}, where: KeptIn = 'computer'): SettingsActs {
  const acts = {
    setPerson: vi.fn<SettingsActs['setPerson']>(),
    setRetention: vi.fn<SettingsActs['setRetention']>(),
    follow: vi.fn<SettingsActs['follow']>(),
    stopFollowing: vi.fn<SettingsActs['stopFollowing']>(),
  };
  render(
    <KeptInContext value={where}>
      <Settings view={{ ...VIEW, ...differs }} acts={acts} />
    </KeptInContext>,
  );
  return acts;
}

afterEach(cleanup);

describe('the settings', () => {
  it.each([
    ['usual', {}],
    ['following all', { following: { granted: ['https://www.mumsnet.com/*'], missing: [] } }],
    ['refused', { refused: true }],
    ['without a list', { list: null, noList: 'Nobody signed it.', organisations: [], following: null }],
    ['after saving', { told: 'Saved.' }],
  ] satisfies [string, Partial<SettingsView>][])('are accessible: %s', async (_, differs) => {
    show(differs);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: true } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('say why there is no list, and what to do', () => {
    const noList = 'The list that came with Take Part cannot be used, because nobody signed it.';
    show({ list: null, noList });
    expect(screen.getByRole('region', { name: 'The list of forums' }).textContent).toContain(noList);
  });

  it('do not call anything kept in a private window', () => {
    show({}, 'private-window');
    expect(screen.getByRole('region', { name: 'What is kept' }).textContent).toContain('is not kept');
    expect(document.body.textContent).not.toMatch(/on this computer/);
    cleanup();
    show();
    expect(document.body.textContent).toMatch(/on this computer/);
  });

  it('save organisation and role together', async () => {
    const acts = show();
    await userEvent.selectOptions(screen.getByLabelText('Your organisation'), 'Department for Education');
    await userEvent.type(screen.getByLabelText(/Your role/), 'a childcare adviser');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.setPerson).toHaveBeenCalledWith('department-for-education', 'a childcare adviser');
  });

  it('do not offer a body that became another', () => {
    show();
    expect(screen.queryByRole('option', { name: 'Department for Education and Skills' })).toBeNull();
  });

  it('keep for how many months entries are kept, and refuse what is no such number', async () => {
    const acts = show();
    const months = screen.getByLabelText(/^Months/);
    const save = screen.getByRole('button', { name: 'Save how long' });
    await userEvent.type(months, 'two years');
    await userEvent.click(save);
    expect(screen.getByText('Enter whole months from 1 to 600, such as 24')).toBeTruthy();
    expect(acts.setRetention).not.toHaveBeenCalled();
    await userEvent.clear(months);
    await userEvent.type(months, '24');
    await userEvent.click(save);
    expect(acts.setRetention).toHaveBeenLastCalledWith(24);
    await userEvent.clear(months);
    await userEvent.click(save);
    expect(acts.setRetention).toHaveBeenLastCalledWith(null);
  });

  it('say how many addresses are followed, and offer the rest', async () => {
    const acts = show();
    expect(screen.getByText('It follows 1 of 2 listed addresses.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Follow listed forums' }));
    expect(acts.follow).toHaveBeenCalledOnce();
  });

  it('say plainly that the example was issued by no department', () => {
    show();
    expect(screen.getByText(/No department has issued it/)).toBeTruthy();
  });
});
