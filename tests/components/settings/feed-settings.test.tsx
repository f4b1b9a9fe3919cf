// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FeedActs, FeedView } from '../../../components/settings/feed-view';
import { FeedSettings } from '../../../components/settings/FeedSettings';
import { FeedSettingsChanges } from '../../../components/settings/FeedSettingsChanges';
import { NetworkLedger } from '../../../components/settings/NetworkLedger';

const VIEW: FeedView = {
  followed: null,
  checking: false,
  answer: null,
  changes: null,
  requests: [],
};
const FOLLOWED: FeedView = {
  ...VIEW,
  followed: {
    feed: 'cross-government',
    address: 'https://lists.example.gov.uk/take-part/',
    last: 'Last check, 21 November 2026, noon: Nothing new.',
    isSet: false,
  },
  changes: { first: ['Netmums: stance changed from “not yet asked” to “by referral”'], more: 0 },
  requests: [
    {
      at: '2026-11-21T12:00:00.000Z',
      address: 'https://lists.example.gov.uk/take-part/feed.json',
      bytes: 2880,
      durationMs: 40,
      outcome: 'received',
    },
    {
      at: '2026-11-21T12:00:01.000Z',
      address: 'https://lists.example.gov.uk/take-part/forums.json',
      bytes: 0,
      durationMs: 15_000,
      outcome: 'too-slow',
    },
  ],
};

function show(view: FeedView): FeedActs {
  const acts = {
    follow: vi.fn<FeedActs['follow']>(),
    check: vi.fn<FeedActs['check']>(),
    stop: vi.fn<FeedActs['stop']>(),
  };
  render(
    <main>
      <h1>Settings</h1>
      <FeedSettings view={view} acts={acts} />
      <FeedSettingsChanges changes={view.changes} />
      <NetworkLedger requests={view.requests} />
    </main>,
  );
  return acts;
}

afterEach(cleanup);

describe('where the list comes from', () => {
  it.each([
    ['nowhere but the package', VIEW],
    ['an address', FOLLOWED],
    ['an address, while it is asked', { ...FOLLOWED, checking: true }],
    ['an address that answers', { ...FOLLOWED, answer: 'Nothing new.', changes: { first: [], more: 0 } }],
  ])('is accessible: %s', async (_, view) => {
    show(view);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('is nowhere by default, and says that no request is made', () => {
    show(VIEW);
    expect(screen.getByText(/no request is made/)).toBeTruthy();
    expect(screen.getByText('No request has been made.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull();
  });

  it('is followed by an address and the publisher’s keys', async () => {
    const acts = show(VIEW);
    await userEvent.type(screen.getByLabelText('Address of the list'), 'https://lists.example.gov.uk/');
    await userEvent.click(screen.getByLabelText('The publisher’s public keys'));
    await userEvent.paste('{ "id": "a-key" }');
    await userEvent.click(screen.getByRole('button', { name: 'Follow this list' }));
    expect(acts.follow).toHaveBeenCalledWith('https://lists.example.gov.uk/', '{ "id": "a-key" }');
  });

  it('is checked on demand, once at a time, with an answer', async () => {
    const acts = show(FOLLOWED);
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(acts.check).toHaveBeenCalledOnce();
    cleanup();
    show({ ...FOLLOWED, checking: true });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check now' }).disabled).toBe(true);
    cleanup();
    show({ ...FOLLOWED, answer: 'Refused because nobody signed it.' });
    expect(screen.getByRole('status').textContent).toBe('Refused because nobody signed it.');
  });

  it('says what changed since the list before', () => {
    show(FOLLOWED);
    expect(screen.getByText('Netmums: stance changed from “not yet asked” to “by referral”')).toBeTruthy();
  });

  it('lists every request: when, where, how much and what came of it', () => {
    show(FOLLOWED);
    const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
    expect(rows[1]).toBe(
      '21 November 2026, 12pmhttps://lists.example.gov.uk/take-part/feed.json2880received',
    );
    expect(rows[2]).toContain('too slow');
  });
});
