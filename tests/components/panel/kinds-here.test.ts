import { describe, expect, it } from 'vitest';
import { allOf, kindsHere, kindsWithoutList, type KindsHere } from '../../../components/panel/kinds-here';
import { KindName } from '../../../lib/log/entry';
import { aForum, aPlan, aStance, adviceFor, type Situation } from './made-up-list';

function kindsIn(situation: Situation): KindsHere | null {
  return kindsHere({ state: 'listed', advice: adviceFor(situation), pageTitle: '' });
}

describe('the kinds of entry that a place offers', () => {
  it.each([
    ['a welcome', {}, 'answer'],
    ['a plan that signposts', { plans: [aPlan('signpost')] }, 'signpost'],
    ['a referral', { forum: aForum({ stance: aStance('by-referral') }) }, 'answer'],
    ['a clinic', { forum: aForum({ stance: aStance('clinic') }) }, 'clinic'],
    ['a plan that listens', { plans: [aPlan('listen')] }, 'listening'],
    ['a request to read only', { forum: aForum({ stance: aStance('listen-only') }) }, 'listening'],
    ['no welcome', { forum: aForum({ stance: aStance('not-welcome') }) }, 'listening'],
    [
      'nobody having asked',
      { forum: aForum({ stance: aStance('not-yet-asked') }), plans: [] },
      'operator-contact',
    ],
    ['no plan of ours', { plans: [] }, 'answer'],
    ['a closed forum', { forum: aForum({ status: { state: 'closed', note: 'Gone.' } }) }, 'barrier'],
  ] satisfies [string, Situation, string][])(
    'begin, with %s, with the likeliest',
    (_, situation, primary) => {
      expect(kindsIn(situation)?.primary).toBe(primary);
    },
  );

  it('are contact made too where we are not welcome', () => {
    expect(kindsIn({ forum: aForum({ stance: aStance('not-welcome') }) })?.likely).toEqual([
      'operator-contact',
    ]);
  });

  it('begin with a barrier on a site that is not listed', () => {
    expect(kindsHere({ state: 'not-listed', host: 'forum.example' })?.primary).toBe('barrier');
  });

  it('are none where there is no place to log', () => {
    expect(kindsHere({ state: 'no-address' })).toBeNull();
    expect(kindsHere({ state: 'not-a-web-page' })).toBeNull();
  });

  it('are all that the log knows, where one may post and where no list says otherwise', () => {
    const all = [...KindName.options].toSorted();
    expect([...allOf(kindsWithoutList())].toSorted()).toEqual(all);
    const here = kindsIn({});
    expect(here && [...allOf(here)].toSorted()).toEqual(all);
  });
});
