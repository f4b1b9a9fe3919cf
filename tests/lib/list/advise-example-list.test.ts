import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../lib/list/advice';
import { advise } from '../../../lib/list/advise';
import { claimToLiftCode } from '../../../lib/list/disclosure-claims';
import { serves } from '../../../lib/list/fits';
import { mayPost } from '../../../lib/list/posting';
import { readExampleList } from './fixtures-feed';

/** The list that ships with Take Part, asked everything that it can be asked. */
const list = readExampleList();
const days = [
  ['an ordinary day', '2026-11-21T12:00:00Z'],
  ['a day in the practice pre-election period', '2027-04-20T12:00:00Z'],
] as const;

function everyAdvice(now: string): readonly Advice[] {
  const organisations = [null, ...list.organisations];
  return list.forums.flatMap((forum) =>
    organisations.map((organisation) =>
      advise({ list, place: { forum, thread: null }, person: { organisation, role: null }, now }),
    ),
  );
}

function name({ place, ours, posting }: Advice): string {
  return `${place.forum.id}, ${ours?.organisation.id ?? 'no plan'}, ${posting.may}`;
}

describe.each(days)('on %s', (_, now) => {
  const asked = everyAdvice(now);
  const posting = asked.filter((advice) => mayPost(advice.posting));
  const closed = asked.filter(
    ({ posting: { may }, place }) => may === 'not-post' && place.forum.status.state !== 'open',
  );

  it('there is something to say about forums where one may post and where one may not', () => {
    expect(posting.length).toBeGreaterThan(0);
    expect(asked.length - posting.length).toBeGreaterThan(0);
  });

  it('whoever may post is offered a line for a first post, of the right day', () => {
    for (const advice of posting) {
      const first = list.guidance.disclosures.find(({ id }) => id === advice.disclosures[0]?.id);
      expect(['first-post', 'clinic', 'referral'], name(advice)).toContain(first?.use);
      expect(first?.fits.modes ?? ['normal'], name(advice)).toEqual([advice.mode.name]);
    }
  });

  it('whoever may not post is offered none, and no example that makes posting look fine', () => {
    for (const advice of asked.filter((each) => !mayPost(each.posting))) {
      expect(advice.disclosures, name(advice)).toEqual([]);
      const fine = advice.example?.verdict === 'fine' ? advice.example : null;
      expect(fine === null || serves(fine.fits, advice.posting), name(advice)).toBe(true);
    }
  });

  it('no placeholder is left in a line, and no article stands twice', () => {
    for (const { disclosures } of asked) {
      for (const { id, text } of disclosures) {
        expect(text, id).not.toMatch(/[{}]|\b(?:an?|the) (?:an?|the)\b/i);
      }
    }
  });

  it('whoever may post has three to five things to check', () => {
    for (const advice of posting) {
      expect(advice.checks.length, name(advice)).toBeGreaterThanOrEqual(3);
      expect(advice.checks.length, name(advice)).toBeLessThanOrEqual(5);
    }
  });

  it('whoever is asked to listen by the operator has something to mind while reading', () => {
    const listening = asked.filter(({ posting: p }) => p.may === 'listen' && p.because === 'stance');
    expect(listening.length).toBeGreaterThan(0);
    for (const advice of listening) expect(advice.checks.length, name(advice)).toBeGreaterThan(0);
  });

  it('every place has an example, but for closed forums', () => {
    for (const advice of asked) {
      expect(advice.example === null, name(advice)).toBe(closed.includes(advice));
    }
  });

  it('everybody sees the values of their own rules, and every red line', () => {
    for (const advice of asked) {
      expect(advice.values.length, name(advice)).toBeGreaterThanOrEqual(4);
      expect(advice.redLines).toBe(list.guidance.redLines);
    }
  });

  it('no plan lets anybody do more than the operator allows', () => {
    for (const advice of asked.filter(({ place }) => place.forum.stance.name === 'not-welcome')) {
      expect(advice.posting, name(advice)).toEqual({ may: 'not-post', because: 'not-welcome' });
    }
  });
});

describe('the disclosure lines of the example list', () => {
  const { disclosures } = list.guidance;

  it.each(disclosures)('$id does not claim to lift the Code', ({ text }) => {
    expect(claimToLiftCode(text)).toBeNull();
  });

  const personal = disclosures.filter(({ use }) => use === 'personal-capacity');

  it('some are for one’s own time', () => {
    expect(personal.length).toBeGreaterThan(0);
  });

  it.each(personal)('$id says that the Code holds in one’s own time too', ({ text }) => {
    expect(text).toMatch(/\bcode\b.*\b(?:still applies|applies too|holds|binds)\b/i);
  });
});
