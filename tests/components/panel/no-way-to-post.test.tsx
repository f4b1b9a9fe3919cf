// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import { kindsHere, allOf } from '../../../components/panel/kinds-here';
import type { ReadyView } from '../../../components/panel/view';
import { StanceName } from '../../../lib/list/forum';
import { Approach } from '../../../lib/list/plan';
import { mayPost } from '../../../lib/list/posting';
import { t } from '../../../lib/text';
import { aForum, aPlan, aStance, NOBODY, PENSIONS, PERIOD, SOMEBODY, WORDS } from './made-up-list';
import { anEntry, listedView, spyActs } from './views';

/** Every situation that decides whether one may post. */
const situations = fc.record({
  stance: fc.constantFrom(...StanceName.options),
  approach: fc.option(fc.constantFrom(...Approach.options), { nil: null }),
  status: fc.constantFrom('open', 'not-known', 'closed', 'retired'),
  known: fc.boolean(),
  period: fc.boolean(),
  logged: fc.boolean(),
  others: fc.boolean(),
});
type Situation = typeof situations extends fc.Arbitrary<infer S> ? S : never;

function viewOf(situation: Situation): ReadyView {
  const { stance, approach, status, known, period, logged, others } = situation;
  const plans = [
    ...(approach ? [aPlan(approach)] : []),
    ...(others ? [aPlan('take-part', {}, { organisation: PENSIONS.id })] : []),
  ];
  return listedView(
    {
      forum: aForum({
        stance: aStance(stance),
        status: status === 'open' ? { state: status } : { state: status, note: 'A note.' },
      }),
      plans,
      person: known ? SOMEBODY : NOBODY,
      periods: period ? [PERIOD] : [],
    },
    { logged: logged ? [anEntry()] : [] },
  );
}

function adviceOf(view: ReadyView) {
  if (view.page.state !== 'listed') throw new Error('These situations are all on a listed forum');
  return view.page.advice;
}

beforeAll(loadForms);
const WELCOMED: Situation = {
  stance: 'welcome',
  approach: 'take-part',
  status: 'open',
  known: true,
  period: false,
  logged: false,
  others: false,
};

const nobodyMayPost = (situation: Situation): boolean => !mayPost(adviceOf(viewOf(situation)).posting);

afterEach(cleanup);

describe('where nobody may post', () => {
  it('there is no way to post, whatever the stance, plan, status, person, period or log', () => {
    fc.assert(
      fc.property(situations.filter(nobodyMayPost), (situation) => {
        const { posting } = adviceOf(viewOf(situation));
        cleanup();
        render(<Panel view={viewOf(situation)} acts={spyActs()} />);
        const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
        const bar = within(screen.getByRole('region', { name: t('panel.log.region') }));
        const offered = bar.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);
        expect(posting.may).toMatch(/^(listen|not-post)$/);
        expect(headings).not.toContain(t('panel.who.title'));
        expect(headings).not.toContain(t('panel.before.title'));
        expect(headings).toEqual(expect.arrayContaining([t('panel.instead.title'), t('panel.why.title')]));
        expect(document.body.textContent).not.toMatch(/I work at|From Department|Facts and links to share/);
        expect(offered.join(' ')).not.toMatch(/answer|correction|signpost|clinic|views/i);
      }),
      { numRuns: 60 },
    );
  });

  it('does come up: a test that meets no such situation would prove nothing', () => {
    const met = fc.sample(situations, 100).filter(nobodyMayPost);
    expect(met.length).toBeGreaterThan(10);
  });

  it.each(Approach.options)('not welcome is obeyed although our plan says %s', (approach) => {
    const view = listedView({ forum: aForum({ stance: aStance('not-welcome') }), plans: [aPlan(approach)] });
    render(<Panel view={view} acts={spyActs()} />);
    expect(screen.getByText(t('panel.answer.notWelcome'))).toBeTruthy();
    expect(screen.queryByText(t('panel.who.title'))).toBeNull();
  });
});

describe('every situation', () => {
  it('puts the operator’s own words before ours', () => {
    const bothSpeak = situations.filter(
      ({ stance, approach, known }) => stance !== 'not-yet-asked' && approach !== null && known,
    );
    fc.assert(
      fc.property(bothSpeak, (situation) => {
        cleanup();
        render(<Panel view={viewOf(situation)} acts={spyActs()} />);
        const text = screen.getByRole('main').textContent ?? '';
        expect(text).toContain(WORDS);
        expect(text.indexOf(WORDS)).toBeLessThan(text.indexOf('Our plan in a sentence.'));
      }),
      { numRuns: 40 },
    );
  });

  it('says of every illustrative plan, in sight, that no department issued it', () => {
    const planned = situations.filter(({ approach, known }) => approach !== null && known);
    fc.assert(
      fc.property(planned, (situation) => {
        cleanup();
        render(<Panel view={viewOf(situation)} acts={spyActs()} />);
        const plan = screen.getByRole('region', { name: /^Our plan here/ });
        const [said] = within(plan).getAllByText(t('panel.plan.illustrative'));
        expect(said?.closest('details')).toBeNull();
        expect(said?.parentElement?.textContent).toContain(t('panel.plan.notIssued'));
      }),
      { numRuns: 40 },
    );
  });

  it('is green only where the operator has said welcome and our plan agrees', () => {
    const welcomed: string[] = [];
    fc.assert(
      fc.property(situations, (situation) => {
        cleanup();
        render(<Panel view={viewOf(situation)} acts={spyActs()} />);
        const green = document.querySelector('.callout.go') !== null;
        const { posting } = adviceOf(viewOf(situation));
        expect(green).toBe(situation.stance === 'welcome' && posting.may === 'post');
        if (green) welcomed.push(situation.stance);
      }),
      { numRuns: 60, examples: [[WELCOMED]] },
    );
    expect(welcomed).toContain('welcome');
  });

  it('offers each kind of entry once', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const kinds = kindsHere(viewOf(situation).page);
        const offered = kinds ? allOf(kinds) : [];
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered).toContain('barrier');
      }),
    );
  });
});
