import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/list/advice';
import { discloseFor } from '../../../lib/list/disclosure';
import { postingFor } from '../../../lib/list/posting';
import { aDisclosure, aForum, aPeriod, aPlanForum, aStance, someGuidance, nobodysOwn } from './fixtures';
import { barrackRoom, education, harbourTownTalk, oldCommunity, parentsCorner } from './fixtures-list';

const adviser: Person = { organisation: education, role: 'childcare adviser' };

/** The lines offered on Parents’ Corner to a childcare adviser whose plan says "take part", unless told otherwise. */
function linesFor({
  disclosures = [aDisclosure()],
  forum = parentsCorner,
  here = aPlanForum(),
  person = adviser,
  mode = { name: 'normal' } as Parameters<typeof discloseFor>[1]['mode'],
}) {
  const situation = { forum, here, mode, isOwn: nobodysOwn };
  return discloseFor(someGuidance({ disclosures }), situation, postingFor(situation), person);
}

describe('a disclosure line', () => {
  it('says the role and the organisation', () => {
    expect(linesFor({})).toEqual([
      {
        id: 'plain',
        name: 'First post in a thread',
        text: 'I am a childcare adviser at the Department for Education.',
      },
    ]);
  });

  it('still reads well when neither is known', () => {
    expect(linesFor({ person: { organisation: null, role: null } })[0]?.text).toBe(
      'I am an official at a public body.',
    );
  });
});

describe('which lines are offered, and in which order', () => {
  const ids = (wish: Parameters<typeof linesFor>[0]) => linesFor(wish).map(({ id }) => id);

  it('only those that fit the forum’s terms', () => {
    const disclosures = [
      aDisclosure({ id: 'any' }),
      aDisclosure({ id: 'named', fits: { realNames: ['required', 'allowed'] } }),
      aDisclosure({ id: 'tagged', fits: { tags: ['required'] } }),
    ];
    expect(ids({ disclosures })).toEqual(['any']);
    expect(ids({ disclosures, forum: aForum({ terms: { realNames: 'allowed', tag: 'required' } }) })).toEqual(
      ['tagged', 'named', 'any'],
    );
  });

  it('the most specific first, and of equally specific ones the one that leaves less open', () => {
    const disclosures = [
      aDisclosure({ id: 'a-any' }),
      aDisclosure({ id: 'b-stances', fits: { stances: ['welcome', 'clinic', 'by-referral'] } }),
      aDisclosure({ id: 'c-stance', fits: { stances: ['welcome'] } }),
      aDisclosure({ id: 'd-both', fits: { stances: ['welcome'], approaches: ['take-part', 'signpost'] } }),
    ];
    expect(ids({ disclosures })).toEqual(['d-both', 'c-stance', 'b-stances', 'a-any']);
  });

  it('then a first post before a signature, then by id', () => {
    const disclosures = [
      aDisclosure({ id: 'c', use: 'signature' }),
      aDisclosure({ id: 'b' }),
      aDisclosure({ id: 'a' }),
    ];
    expect(ids({ disclosures })).toEqual(['a', 'b', 'c']);
  });

  it('a line in a personal capacity comes last, however specific', () => {
    const disclosures = [
      aDisclosure({ id: 'own', use: 'personal-capacity', fits: { stances: ['welcome'] } }),
      aDisclosure(),
    ];
    expect(ids({ disclosures })).toEqual(['plain', 'own']);
  });

  it('a line for a plan’s approach needs a plan', () => {
    const disclosures = [aDisclosure({ fits: { approaches: ['take-part'] } })];
    expect(ids({ disclosures })).toEqual(['plain']);
    const situation = {
      forum: parentsCorner,
      here: null,
      mode: { name: 'normal' },
      isOwn: nobodysOwn,
    } as const;
    expect(discloseFor(someGuidance({ disclosures }), situation, postingFor(situation), adviser)).toEqual([]);
  });

  it('a line for the pre-election period is offered in one', () => {
    const disclosures = [aDisclosure({ fits: { modes: ['pre-election'] } })];
    expect(ids({ disclosures })).toEqual([]);
    expect(ids({ disclosures, mode: { name: 'pre-election', period: aPeriod() } })).toEqual(['plain']);
  });

  it('none where one must not post', () => {
    expect(ids({ forum: harbourTownTalk })).toEqual([]);
    expect(ids({ forum: barrackRoom })).toEqual([]);
    expect(ids({ forum: oldCommunity })).toEqual([]);
    expect(ids({ here: aPlanForum({ approach: 'stay-away' }) })).toEqual([]);
    expect(ids({ here: aPlanForum({ approach: 'listen' }) })).toEqual([]);
  });

  it('some where one may post after asking', () => {
    const situation = {
      forum: aForum({ stance: aStance('not-yet-asked') }),
      here: null,
      mode: { name: 'normal' },
      isOwn: nobodysOwn,
    } as const;
    expect(discloseFor(someGuidance(), situation, postingFor(situation), adviser)).toHaveLength(1);
  });
});
