import { describe, expect, it } from 'vitest';
import { StanceName, type Status } from '../../../lib/list/forum';
import { Approach } from '../../../lib/list/plan';
import { mayPost, postingFor } from '../../../lib/list/posting';
import { aForum, aPlanForum, aStance } from './fixtures';

const statuses: readonly Status[] = [
  { state: 'open' },
  { state: 'not-known', note: 'Nobody has looked this year.' },
  { state: 'closed', note: 'Closed in 2014.' },
  { state: 'retired', note: 'Moved elsewhere.' },
];
const approaches = [...Approach.options, null];

function postingOn(stance: StanceName, approach: Approach | null, status: Status = { state: 'open' }) {
  return postingFor({
    forum: aForum({ stance: aStance(stance), status }),
    here: approach === null ? null : aPlanForum({ approach }),
  });
}

/** The doc comment's table, in one word a cell: what one may do, and why where there is a why. */
const table = {
  welcome: {
    'take-part': 'post',
    signpost: 'post',
    'answer-when-referred': 'post-when-referred',
    clinic: 'post-in-clinic',
    listen: 'listen: plan',
    'stay-away': 'not-post: stay-away',
    none: 'ask-first: no-plan',
  },
  'registered-representatives-only': {
    'take-part': 'post-as-representative',
    signpost: 'post-as-representative',
    'answer-when-referred': 'post-when-referred',
    clinic: 'post-in-clinic',
    listen: 'listen: plan',
    'stay-away': 'not-post: stay-away',
    none: 'ask-first: no-plan',
  },
  'by-referral': {
    'take-part': 'post-when-referred',
    signpost: 'post-when-referred',
    'answer-when-referred': 'post-when-referred',
    clinic: 'post-in-clinic',
    listen: 'listen: plan',
    'stay-away': 'not-post: stay-away',
    none: 'ask-first: no-plan',
  },
  clinic: {
    'take-part': 'post-in-clinic',
    signpost: 'post-in-clinic',
    'answer-when-referred': 'post-in-clinic',
    clinic: 'post-in-clinic',
    listen: 'listen: plan',
    'stay-away': 'not-post: stay-away',
    none: 'ask-first: no-plan',
  },
  'not-yet-asked': {
    'take-part': 'post',
    signpost: 'post',
    'answer-when-referred': 'post-when-referred',
    clinic: 'post-in-clinic',
    listen: 'listen: plan',
    'stay-away': 'not-post: stay-away',
    none: 'ask-first: not-yet-asked',
  },
  'listen-only': {
    'take-part': 'listen: stance',
    signpost: 'listen: stance',
    'answer-when-referred': 'listen: stance',
    clinic: 'listen: stance',
    listen: 'listen: stance',
    'stay-away': 'not-post: stay-away',
    none: 'listen: stance',
  },
  'not-welcome': {
    'take-part': 'not-post: not-welcome',
    signpost: 'not-post: not-welcome',
    'answer-when-referred': 'not-post: not-welcome',
    clinic: 'not-post: not-welcome',
    listen: 'not-post: not-welcome',
    'stay-away': 'not-post: not-welcome',
    none: 'not-post: not-welcome',
  },
} as const satisfies Record<StanceName, Record<Approach | 'none', string>>;

describe('what one may do on an open forum, the stricter of stance and plan', () => {
  const cells = StanceName.options.flatMap((stance) =>
    approaches.map((approach) => ({ stance, approach, expected: table[stance][approach ?? 'none'] })),
  );

  it.each(cells)('stance $stance, plan $approach: $expected', ({ stance, approach, expected }) => {
    const posting = postingOn(stance, approach);
    expect('because' in posting ? `${posting.may}: ${posting.because}` : posting.may).toBe(expected);
  });
});

describe('rules that no plan and no stance can bend', () => {
  const product = StanceName.options.flatMap((stance) =>
    approaches.flatMap((approach) => statuses.map((status) => ({ stance, approach, status }))),
  );

  it('covers every stance, approach and status', () => {
    expect(product).toHaveLength(7 * 7 * 4);
  });

  it('nobody posts where the operator said no, the plan says stay away, or the forum is gone', () => {
    for (const { stance, approach, status } of product) {
      const gone = status.state === 'closed' || status.state === 'retired';
      if (stance !== 'not-welcome' && approach !== 'stay-away' && !gone) continue;
      const posting = postingOn(stance, approach, status);
      expect(posting.may, `${stance}, ${approach}, ${status.state}`).toBe('not-post');
      expect(mayPost(posting)).toBe(false);
    }
  });

  it('nobody posts where the operator or the plan asks us to listen', () => {
    for (const { stance, approach, status } of product) {
      if (stance !== 'listen-only' && approach !== 'listen') continue;
      expect(mayPost(postingOn(stance, approach, status)), `${stance}, ${approach}, ${status.state}`).toBe(
        false,
      );
    }
  });

  it('without a plan nobody posts without asking', () => {
    for (const { stance, status } of product) {
      expect(['ask-first', 'listen', 'not-post']).toContain(postingOn(stance, null, status).may);
    }
  });

  it('a closed or retired forum is closed first of all', () => {
    for (const { stance, approach, status } of product) {
      if (status.state !== 'closed' && status.state !== 'retired') continue;
      expect(postingOn(stance, approach, status)).toEqual({ may: 'not-post', because: 'closed' });
    }
  });

  it('a forum whose status is not known counts as open', () => {
    for (const { stance, approach } of product) {
      const unknown: Status = { state: 'not-known', note: 'Nobody has looked this year.' };
      expect(postingOn(stance, approach, unknown)).toEqual(postingOn(stance, approach));
    }
  });
});
