import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../lib/list/advice';
import { exampleFor } from '../../../lib/list/examples';
import type { Example } from '../../../lib/list/guidance';
import { postingFor } from '../../../lib/list/posting';
import { anExample, aForum, aPeriod, aPlanForum, aStance, someGuidance, nobodysOwn } from './fixtures';
import { harbourTownTalk, oldCommunity, parentsCorner } from './fixtures-list';

const thread = (n: number) => `https://parents-corner.example/threads/${n}`;

/** The title of the example for a thread of Parents’ Corner where our plan says "take part", unless told otherwise. */
function titleFor(
  examples: readonly Example[],
  {
    forum = parentsCorner,
    here = aPlanForum(),
    mode = { name: 'normal' } as Mode,
    at = null as string | null,
  } = {},
) {
  const situation = { forum, here, mode, isOwn: nobodysOwn };
  return (
    exampleFor(someGuidance({ examples: [...examples] }), situation, postingFor(situation), at)?.title ?? null
  );
}

/** All titles that the first hundred threads show. */
function titlesOver(examples: readonly Example[], wish: Parameters<typeof titleFor>[1] = {}) {
  const titles = Array.from({ length: 100 }, (_, n) => titleFor(examples, { ...wish, at: thread(n) }));
  return new Set(titles);
}

const general = ['Apples', 'Bread', 'Cheese', 'Dates', 'Eggs', 'Figs'].map((title) => anExample({ title }));

describe('the worked example for a thread', () => {
  it('is the same each time, whatever order the list is in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(general, { minLength: 6 }), fc.webUrl(), (shuffled, at) => {
        expect(titleFor(shuffled, { at })).toBe(titleFor(general, { at }));
      }),
    );
  });

  it('is another in another thread: each has its turn', () => {
    expect(titlesOver(general).size).toBe(general.length);
  });

  it('is null when none fits', () => {
    expect(titleFor([])).toBeNull();
    expect(titleFor([anExample({ fits: { stances: ['clinic'] } })])).toBeNull();
  });

  it('comes from those that name this situation, when there are enough', () => {
    const specific = ['Ham', 'Jam', 'Kale'].map((title) =>
      anExample({ title, fits: { stances: ['welcome'] } }),
    );
    expect(titlesOver([...general, ...specific])).toEqual(new Set(['Ham', 'Jam', 'Kale']));
  });

  it('is not always the same when only one names this situation', () => {
    const specific = anExample({ title: 'Ham', fits: { stances: ['welcome'] } });
    const titles = titlesOver([...general, specific]);
    expect(titles).toContain('Ham');
    expect(titles.size).toBe(3);
  });

  it('prefers what our plan means to answer here', () => {
    const here = aPlanForum({ topics: [{ id: 'childcare', name: 'Childcare costs' }] });
    const about = ['A nursery closes', 'A voucher is late', 'A child-minder asks'].map((title) =>
      anExample({ title, keywords: ['childcare'] }),
    );
    expect(titlesOver([...general, ...about], { here })).toEqual(new Set(about.map(({ title }) => title)));
    expect(titlesOver([...general, ...about]).size).toBe(9);
  });

  it('counts a keyword of several words only when the plan names them all', () => {
    const here = aPlanForum({ topics: [{ id: 'universal-credit', name: 'Universal Credit' }] });
    const credit = anExample({ title: 'Credit', keywords: ['universal credit'] });
    const tax = anExample({ title: 'Tax', keywords: ['tax credit'] });
    const titles = titlesOver([...general, credit, tax], { here });
    expect(titles).toEqual(new Set(['Apples', 'Bread', 'Credit']));
  });

  it('fits the rules of the day', () => {
    const election = anExample({ title: 'Ham', fits: { modes: ['pre-election'] } });
    const usual = anExample({ title: 'Jam', fits: { modes: ['normal'] } });
    expect(titleFor([election, usual])).toBe('Jam');
    expect(titleFor([election, usual], { mode: { name: 'pre-election', period: aPeriod() } })).toBe('Ham');
  });
});

describe('where one may not post', () => {
  const fine = anExample({ title: 'Fine' });
  const dont = anExample({ title: 'Don’t', verdict: 'dont' });

  it('no example says that posting is fine', () => {
    expect(titlesOver([fine, dont], { forum: harbourTownTalk })).toEqual(new Set(['Don’t']));
    expect(titleFor([fine], { forum: aForum({ stance: aStance('listen-only') }) })).toBeNull();
  });

  it('unless it is about just such a forum', () => {
    const write = anExample({ title: 'Write to the moderators', fits: { stances: ['not-welcome'] } });
    expect(titleFor([write], { forum: harbourTownTalk })).toBe('Write to the moderators');
  });

  it('the forum’s welcome does not make posting fine where our plan is to listen', () => {
    const here = aPlanForum({ approach: 'listen' });
    const welcome = anExample({ title: 'Answer', fits: { stances: ['welcome'] } });
    const heard = anExample({ title: 'Issue heard', fits: { stances: ['welcome', 'listen-only'] } });
    expect(titlesOver([welcome, heard], { here })).toEqual(new Set(['Issue heard']));
  });

  it('on a closed forum there is nothing to show', () => {
    expect(titleFor([fine, dont], { forum: oldCommunity })).toBeNull();
  });
});
