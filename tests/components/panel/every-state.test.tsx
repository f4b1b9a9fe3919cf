// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { PanelView } from '../../../components/panel/view';
import { KindName } from '../../../lib/log/entry';
import { listOwed } from '../../../lib/log/owed';
import { findFaults } from '../kit/accessibility';
import { aForum, aPlan, aStance, NOBODY, PENSIONS, PERIOD } from './made-up-list';
import { aDraft, anEntry, aView, listedView, spyActs } from './views';

const PROBLEM = {
  id: 'disk',
  text: 'Not saved: the disk is full.',
  action: { label: 'Try again', act: () => {} },
};
const NO_LIST = {
  state: 'no-list',
  problem: PROBLEM,
  page: { host: 'www.netmums.com' },
  problems: [],
  draft: null,
  draftProblems: [],
  done: null,
  today: '2026-11-21',
} as const;

const STATES: Record<string, PanelView> = {
  loading: { state: 'loading' },
  'no list': NO_LIST,
  'no list and no address': { ...NO_LIST, page: { host: null } },
  'no list and an entry being written': { ...NO_LIST, draft: aDraft('answer') },
  welcome: aView(),
  'answers and a record owed': aView({
    logged: [anEntry({ followUp: { due: '2026-11-20', done: null } })],
    owed: listOwed(
      [
        anEntry({ followUp: { due: '2026-11-20', done: null } }),
        anEntry({
          id: '019abcde-0000-7000-8000-000000000001',
          privateMessage: { captured: null },
          where: { precision: 'site', host: 'allotments.example' },
        }),
      ],
      '2026-11-21',
    ),
    owedDone: { what: 'put-off', until: '2026-11-28' },
  }),
  'a forum chosen by hand': aView({ chosenByHand: true }),
  'only representatives': listedView({
    forum: aForum({ stance: aStance('registered-representatives-only') }),
  }),
  'by referral': listedView({ forum: aForum({ stance: aStance('by-referral') }) }),
  clinic: listedView({ forum: aForum({ stance: aStance('clinic') }) }),
  'read only': listedView({ forum: aForum({ stance: aStance('listen-only') }) }),
  'not welcome': listedView({ forum: aForum({ stance: aStance('not-welcome') }) }),
  'not yet asked': listedView({ forum: aForum({ stance: aStance('not-yet-asked') }) }),
  'our plan stays away': listedView({ plans: [aPlan('stay-away')] }),
  'no plan of ours': listedView({ plans: [aPlan('take-part', {}, { organisation: PENSIONS.id })] }),
  'no organisation': listedView({ person: NOBODY }),
  'a pre-election period': listedView({ periods: [PERIOD] }),
  'a doubtful pre-election period': listedView({
    periods: [{ ...PERIOD, verification: { state: 'not-verified', note: 'Dates not out yet.' } }],
  }),
  closed: listedView({
    forum: aForum({ status: { state: 'closed', note: 'No new posts.', on: '2026-03-31' } }),
  }),
  retired: listedView({ forum: aForum({ status: { state: 'retired', note: 'Gone.' } }) }),
  'perhaps closed': listedView({
    forum: aForum({ status: { state: 'not-known', note: 'Not found again.' } }),
  }),
  'logged before': aView({ logged: [anEntry({ followUp: { due: '2026-11-26', done: null } })] }),
  'just saved': aView({ done: { what: 'saved', entry: anEntry() } }),
  'a newer list was turned away': aView({
    list: { ...aView().list, refused: { on: '2026-11-20T09:00:00Z', why: 'nobody signed it' } },
  }),
  'a stale list and a problem': aView({
    list: { ...aView().list, state: 'stale' },
    problems: [PROBLEM],
  }),
  'not listed': aView({ page: { state: 'not-listed', host: 'forum.example' } }),
  'no address': aView({
    page: { state: 'no-address' },
    following: { state: 'some-missing', missing: 22, granted: 0 },
  }),
  'following refused': aView({ page: { state: 'no-address' }, following: { state: 'refused' } }),
  'a grown list': aView({ following: { state: 'some-missing', missing: 3, granted: 20 } }),
  'not a web page': aView({ page: { state: 'not-a-web-page' } }),
  'first run': aView({ asksWho: true, person: NOBODY }),
  ...Object.fromEntries(KindName.options.map((kind) => [`writing: ${kind}`, aView({ draft: aDraft(kind) })])),
  'writing with mistakes': aView({
    draft: aDraft('signpost', { minutes: 'ten', pages: ['nonsense'] }),
    draftProblems: [
      { field: 'pages', reason: 'not-an-address' },
      { field: 'minutes', reason: 'not-a-number' },
    ],
  }),
};

beforeAll(loadForms);
afterEach(cleanup);

describe('the panel in every state', () => {
  it.each(Object.entries(STATES))('is accessible: %s', async (_, view) => {
    render(<Panel view={view} acts={spyActs()} />);
    await screen.findByRole('heading', { level: 1 });
    expect(await findFaults()).toEqual([]);
  });

  it.each(Object.entries(STATES))(
    'has one header, one main part and one first heading: %s',
    async (_, view) => {
      render(<Panel view={view} acts={spyActs()} />);
      expect(await screen.findAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(screen.getAllByRole('banner')).toHaveLength(1);
      expect(screen.getAllByRole('main')).toHaveLength(1);
    },
  );

  it.each(Object.entries(STATES))('leaves no text out and no placeholder in: %s', async (_, view) => {
    render(<Panel view={view} acts={spyActs()} />);
    await screen.findByRole('heading', { level: 1 });
    expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined|\[object|\$\d| \| /);
  });
});
