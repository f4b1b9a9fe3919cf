// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { PanelView } from '../../../components/panel/view';
import { BarrierReason } from '../../../lib/log/entry';
import { findFaults } from '../kit/accessibility';
import { aView, spyActs } from './views';

const NO_LIST: PanelView = {
  state: 'no-list',
  problem: { id: 'list', text: 'The list is damaged. You can still log by hand.' },
  page: { host: 'allotments.example' },
  problems: [],
  draft: null,
  draftProblems: [],
  done: null,
  today: '2026-11-21',
};

const PLACES: readonly (readonly [string, PanelView])[] = [
  ['on a listed forum', aView()],
  ['on a site that is not listed', aView({ page: { state: 'not-listed', host: 'allotments.example' } })],
  ['without a list', NO_LIST],
];

function show(view: PanelView) {
  const acts = spyActs();
  render(<Panel view={view} acts={acts} />);
  return { acts, region: () => within(screen.getByRole('region', { name: 'Could you not take part?' })) };
}

beforeAll(loadForms);
afterEach(cleanup);

describe('what stopped somebody', () => {
  it.each(PLACES)('is logged by one press of its reason, %s', async (_, view) => {
    const { acts, region } = show(view);
    const buttons = region().getAllByRole('button');
    expect(buttons).toHaveLength(BarrierReason.options.length);
    for (const button of buttons) await userEvent.click(button);
    expect(acts.logBarrier.mock.calls.flat().toSorted()).toEqual(BarrierReason.options.toSorted());
    expect(acts.startEntry).not.toHaveBeenCalled();
    expect(await findFaults()).toEqual([]);
  });

  it('comes first on a forum that was chosen by hand, because it could not be opened', () => {
    const order = (): readonly (string | null)[] =>
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    show(aView({ chosenByHand: true }));
    expect(order()[0]).toBe('Could you not take part?');
    cleanup();
    show(aView());
    expect(order()[0]).not.toBe('Could you not take part?');
  });

  it('can be said of a site that cannot be reached once it is named', () => {
    show(aView({ page: { state: 'no-address' } }));
    expect(screen.getByText(/Cannot open the forum\? Say which one it is/)).toBeTruthy();
    expect(screen.getByLabelText('Paste or type an address')).toBeTruthy();
  });

  it('is said once to be possible without a list', () => {
    show(NO_LIST);
    expect(document.body.textContent?.match(/You can still log/g)).toHaveLength(1);
  });
});
