// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { Advice } from '../../../lib/list/advice';
import type { Origin, Origins } from '../../../lib/list/origin';
import { findFaults } from '../kit/accessibility';
import { adviceFor, aPlan, EDUCATION, PENSIONS } from './made-up-list';
import { aView, spyActs } from './views';

const OWN: Origin = {
  feed: 'education-own-list',
  title: 'Education’s own list',
  sequence: 12,
  issuedAt: '2026-11-20T09:00:00Z',
  refreshBy: '2027-02-20T09:00:00Z',
  expiresAt: '2027-11-20T09:00:00Z',
  organisation: EDUCATION.id,
  organisationName: EDUCATION.name,
};
const BASE = 'From the cross-government list, number 37, dated 14 November 2026.';
const FROM_EDUCATION = 'From the Department for Education list, number 12, dated 20 November 2026.';

const SCENE = { plans: [aPlan('take-part'), aPlan('listen', {}, { organisation: PENSIONS.id })] };

/** The advice where Education’s own list is laid on the list of every other test, and what of it is from there. */
function laid(from: Partial<Origins> = {}, own: Partial<Origin> = {}): Advice {
  const lists = [{ ...OWN, ...own }];
  const nothing = { plans: {}, forums: {}, disclosures: {}, examples: {} };
  const base = { feed: 'example', sequence: 37, issuedAt: '2026-11-14T09:00:00Z' };
  return { ...adviceFor(SCENE), origins: { lists, ...nothing, ...from, base } };
}

function show(advice: Advice) {
  return render(
    <Panel view={aView({ page: { state: 'listed', advice, pageTitle: 'Hours' } })} acts={spyActs()} />,
  );
}

function notesIn(region: string | RegExp): readonly string[] {
  const inside = within(screen.getByRole('region', { name: region }));
  return inside.queryAllByText(/^From the/, { selector: 'p' }).map(({ textContent }) => textContent ?? '');
}

beforeAll(loadForms);
afterEach(cleanup);

describe('where what is shown comes from', () => {
  it('is not spoken of where there is one list', () => {
    show(adviceFor(SCENE));
    expect(screen.queryByText(/From the .* list/)).toBeNull();
    expect(screen.queryByText('Lists in use')).toBeNull();
  });

  it('is said of our plan, and of other departments’ plans as well', () => {
    show(laid({ plans: { [EDUCATION.id]: OWN.feed } }));
    expect(notesIn('Our plan here: take part')).toEqual([FROM_EDUCATION, BASE]);
  });

  it('is the cross-government list where the department’s own says nothing about it', () => {
    show(laid());
    expect(notesIn('Our plan here: take part')).toEqual([BASE, BASE]);
    expect(notesIn('Say who you are')).toEqual([]);
  });

  it('is said of a forum, a line and an example that the department added', () => {
    const { rerender } = show(laid({ forums: { 'parents-corner': OWN.feed } }));
    expect(screen.getAllByText(FROM_EDUCATION, { selector: 'p' })).toHaveLength(1);
    const again = (advice: Advice) =>
      rerender(
        <Panel view={aView({ page: { state: 'listed', advice, pageTitle: 'Hours' } })} acts={spyActs()} />,
      );
    const { disclosures, example } = laid();
    again(laid({ disclosures: { [disclosures[0]?.id ?? '']: OWN.feed } }));
    expect(notesIn('Say who you are')).toEqual([FROM_EDUCATION]);
    again(laid({ examples: { [example?.id ?? '']: OWN.feed } }));
    expect(notesIn('Before you post')).toEqual([FROM_EDUCATION]);
  });

  it('says that a department’s own list is old from the day it was due', () => {
    show(laid({ plans: { [EDUCATION.id]: OWN.feed } }, { refreshBy: '2026-11-21T09:00:00Z' }));
    expect(notesIn('Our plan here: take part')[0]).toBe(
      `${FROM_EDUCATION} It was due to be renewed on 21 November 2026. Check before you rely on it.`,
    );
  });

  it('gives the lists in use in the order in which they are laid', async () => {
    show(laid());
    const lists = screen.getByText('Lists in use').parentElement?.querySelectorAll('li') ?? [];
    expect([...lists].map(({ textContent }) => textContent)).toEqual([BASE, FROM_EDUCATION]);
    expect(await findFaults()).toEqual([]);
  });
});
