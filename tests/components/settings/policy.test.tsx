// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FeedSettings } from '../../../components/settings/FeedSettings';
import { OwnLists } from '../../../components/settings/OwnLists';
import { PolicySection, type PolicyView } from '../../../components/settings/PolicySection';
import { RetentionForm } from '../../../components/settings/RetentionForm';
import { WhoIAmForm } from '../../../components/settings/WhoIAmForm';
import { tellPolicyProblem } from '../../../lib/hooks/tell-policy-problem';
import { EDUCATION } from '../panel/made-up-list';
import { findFaults } from '../kit/accessibility';

const NOTHING: PolicyView = { hosts: [], problems: [] };
const nothing = vi.fn<() => void>();

function show(differs: Partial<PolicyView> = {}) {
  const onAllow = vi.fn<() => void>();
  render(
    <main>
      <h1>Settings</h1>
      <PolicySection view={{ ...NOTHING, ...differs }} onAllow={onAllow} />
    </main>,
  );
  return onAllow;
}

afterEach(cleanup);

describe('what the organisation’s IT has set', () => {
  it.each([
    ['organisation', {}],
    ['a list that the browser has no leave for', { hosts: ['lists.example.gov.uk'] }],
    ['something that cannot be used', { problems: ['“retention” is no setting of Take Part.'] }],
  ] satisfies [string, Partial<PolicyView>][])('is accessible: %s', async (_, differs) => {
    show(differs);
    expect(await findFaults()).toEqual([]);
  });

  it('says for how long entries are kept, and asks nobody', () => {
    render(<RetentionForm months={24} isSet onSave={nothing} />);
    expect(screen.getByText('Entries are kept for 24 months.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    cleanup();
    render(<RetentionForm months={24} isSet={false} onSave={nothing} />);
    expect(screen.getByRole('textbox')).toBeTruthy();
  });

  it('asks for the browser’s leave at one press, naming the host', async () => {
    const onAllow = show({ hosts: ['lists.example.gov.uk'] });
    expect(screen.getByText(/permission to fetch the list from lists\.example\.gov\.uk/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Allow it' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('is told part by part where it cannot be used', () => {
    show({ problems: [tellPolicyProblem({ name: 'list.keys', why: 'no-keys' })] });
    expect(screen.getByRole('listitem').textContent).toBe('“list.keys” is not the public keys of one list.');
  });

  it.each([
    'unknown-name',
    'no-list',
    'no-address',
    'no-keys',
    'no-organisation',
    'organisation-not-listed',
    'no-months',
    'too-many',
    'twice',
  ] as const)('has one sentence for %s, with the name of the part', (why) => {
    const sentence = tellPolicyProblem({ name: 'departmentLists[2]', why });
    expect(sentence).toMatch(/^“departmentLists\[2\]” .*\.$/);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it('stands in the place of what a person would choose', () => {
    const who = { organisations: [EDUCATION], organisation: EDUCATION.id, role: null };
    render(
      <main>
        <h1>Settings</h1>
        <WhoIAmForm {...who} isSet onSave={nothing} />
        <FeedSettings
          view={{
            followed: {
              feed: 'cross-government',
              address: 'https://lists.example/',
              last: null,
              isSet: true,
            },
            checking: false,
            answer: null,
            changes: null,
            requests: [],
          }}
          acts={{ follow: nothing, check: nothing, stop: nothing }}
        />
      </main>,
    );
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText('Department for Education')).toBeTruthy();
    expect(screen.getAllByText('Set by your organisation.')).toHaveLength(2);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Save',
      'Check now',
    ]);
  });

  it('comes before the departments’ own lists that a person added, and stays where it is', () => {
    const list = (organisation: string, isSet: boolean) => ({
      feed: `${organisation.toLowerCase()}-list`,
      organisation,
      which: 'Nothing of it has arrived yet.',
      address: 'https://lists.example/',
      last: null,
      leftOut: [],
      isSet,
    });
    const lists = [list('Education', true), list('Pensions', false), list('Treasury', false)];
    const acts = {
      look: nothing,
      agree: nothing,
      decline: nothing,
      raise: nothing,
      remove: nothing,
      check: nothing,
    };
    render(<OwnLists view={{ lists, offer: null, busy: null, told: null }} acts={acts} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Stop following Pensions',
      'Move up Treasury',
      'Stop following Treasury',
      'Check every list now',
      'Look at this list',
    ]);
  });
});
