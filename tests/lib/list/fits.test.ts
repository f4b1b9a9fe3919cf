import { describe, expect, it } from 'vitest';
import { fits, specificity } from '../../../lib/list/fits';
import type { Fits } from '../../../lib/list/guidance';
import { aForum, aPlanForum } from './fixtures';

const forum = aForum({
  terms: { privateMessages: 'not-allowed', account: 'personal', tag: 'required', realNames: 'allowed' },
});
const situation = {
  forum,
  here: aPlanForum({ approach: 'signpost' }),
  mode: { name: 'normal' },
  isOwn: (organisation: string) => organisation === 'department-for-education',
} as const;

describe('a piece of guidance fits', () => {
  it('everywhere when it names nothing', () => {
    expect(fits({}, situation)).toBe(true);
    expect(fits({}, { ...situation, here: null })).toBe(true);
  });

  const held: readonly Fits[] = [
    { organisations: ['hm-revenue-customs', 'department-for-education'] },
    { stances: ['welcome'] },
    { approaches: ['take-part', 'signpost'] },
    { modes: ['normal'] },
    { realNames: ['allowed'] },
    { accounts: ['personal'] },
    { tags: ['required'] },
    { privateMessages: ['not-allowed'] },
  ];
  const broken: readonly Fits[] = [
    { organisations: ['hm-revenue-customs'] },
    { stances: ['not-welcome'] },
    { approaches: ['take-part'] },
    { modes: ['pre-election'] },
    { realNames: ['not-allowed', 'not-stated'] },
    { accounts: ['shared-representative'] },
    { tags: ['not-required'] },
    { privateMessages: ['allowed'] },
  ];

  it.each(held)('when what it names holds: %j', (wanted) => {
    expect(fits(wanted, situation)).toBe(true);
  });

  it.each(broken)('not when it does not: %j', (wanted) => {
    expect(fits(wanted, situation)).toBe(false);
  });

  it('only when everything that it names holds', () => {
    expect(fits(Object.assign({}, ...held), situation)).toBe(true);
    for (const one of broken) {
      expect(fits(Object.assign({}, ...held, one), situation), JSON.stringify(one)).toBe(false);
    }
  });
});

describe('a piece of guidance is more specific', () => {
  it('the more fields it names, then the fewer values each leaves open', () => {
    const ascending: readonly Fits[] = [
      {},
      { stances: ['welcome', 'clinic', 'by-referral'] },
      { stances: ['welcome'] },
      { stances: ['welcome', 'clinic'], modes: ['normal'] },
      { stances: ['welcome'], modes: ['normal'], tags: ['required', 'not-required', 'not-stated'] },
    ];
    const measured = ascending.map(specificity);
    expect(measured).toEqual(measured.toSorted((a, b) => a - b));
    expect(new Set(measured).size).toBe(ascending.length);
  });
});
