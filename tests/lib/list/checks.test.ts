import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../lib/list/advice';
import { checksFor } from '../../../lib/list/checks';
import type { Forum } from '../../../lib/list/forum';
import type { Check } from '../../../lib/list/guidance';
import type { Approach } from '../../../lib/list/plan';
import { postingFor } from '../../../lib/list/posting';
import { aCheck, aForum, aPeriod, aPlanForum, aStance, someGuidance, nobodysOwn } from './fixtures';
import { harbourTownTalk, oldCommunity, parentsCorner } from './fixtures-list';

function checkIds(
  checks: readonly Check[],
  forum: Forum = parentsCorner,
  mode: Mode = { name: 'normal' },
  approach: Approach = 'take-part',
) {
  const situation = { forum, here: aPlanForum({ approach }), mode, isOwn: nobodysOwn };
  return checksFor(someGuidance({ checks: [...checks] }), situation, postingFor(situation)).map(
    ({ id }) => id,
  );
}

describe('what to check before posting', () => {
  it('is in the order that the list gives, then by id', () => {
    const checks = [
      aCheck({ id: 'last', order: 9 }),
      aCheck({ id: 'second', order: 2 }),
      aCheck({ id: 'first', order: 1 }),
      aCheck({ id: 'also-second', order: 2 }),
    ];
    expect(checkIds(checks)).toEqual(['first', 'also-second', 'second', 'last']);
  });

  it('is at most five things', () => {
    const checks = [6, 5, 4, 3, 2, 1].map((order) => aCheck({ id: `check-${order}`, order }));
    expect(checkIds(checks)).toEqual(['check-1', 'check-2', 'check-3', 'check-4', 'check-5']);
  });

  it('counts only what fits towards the five', () => {
    const elsewhere = [1, 2, 3, 4, 5].map((order) =>
      aCheck({ id: `clinic-${order}`, order, fits: { stances: ['clinic'] } }),
    );
    expect(checkIds([...elsewhere, aCheck({ id: 'ours', order: 6 })])).toEqual(['ours']);
  });

  it('follows the forum’s terms and the rules of the day', () => {
    const checks = [
      aCheck({ id: 'no-names', fits: { realNames: ['not-allowed'] } }),
      aCheck({ id: 'election', order: 0, fits: { modes: ['pre-election'] } }),
      aCheck({ id: 'no-messages', order: 2, fits: { privateMessages: ['not-allowed', 'if-a-member-asks'] } }),
    ];
    expect(checkIds(checks)).toEqual(['no-names', 'no-messages']);
    expect(checkIds(checks, aForum())).toEqual([]);
    expect(checkIds(checks, aForum(), { name: 'pre-election', period: aPeriod() })).toEqual(['election']);
  });

  it('is, where one may only read, what names such a forum or plan', () => {
    const checks = [
      aCheck({ id: 'ours' }),
      aCheck({ id: 'own-words', fits: { stances: ['listen-only', 'welcome'] } }),
      aCheck({ id: 'hidden', fits: { stances: ['not-welcome'] } }),
    ];
    expect(checkIds(checks)).toEqual(['ours', 'own-words']);
    expect(checkIds(checks, aForum({ stance: aStance('listen-only') }))).toEqual(['own-words']);
    expect(checkIds(checks, harbourTownTalk)).toEqual(['hidden']);
  });

  it('is, where our plan is to listen, what names listening', () => {
    const checks = [aCheck(), aCheck({ id: 'listening', fits: { approaches: ['listen'] } })];
    expect(checkIds(checks, parentsCorner, { name: 'normal' }, 'listen')).toEqual(['listening']);
  });

  it('is nothing where there is nothing to do', () => {
    expect(
      checkIds(
        [aCheck(), aCheck({ id: 'any', fits: { stances: ['welcome', 'listen-only'] } })],
        oldCommunity,
      ),
    ).toEqual([]);
  });
});
