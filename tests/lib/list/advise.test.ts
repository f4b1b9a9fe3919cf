import { describe, expect, it } from 'vitest';
import type { Person, Place } from '../../../lib/list/advice';
import { advise } from '../../../lib/list/advise';
import type { PublishedList } from '../../../lib/list/published';
import { aForum, aList, anOrganisation, aPlace, aPlan, aPlanForum } from './fixtures';
import {
  adviserExchange,
  education,
  educationAndSkills,
  educationPlan,
  guidance,
  harbourCouncil,
  harbourTownTalk,
  parentsCorner,
  pensions,
  pensionsPlan,
  practiceList,
  savingsClub,
  welshGovernment,
} from './fixtures-list';

const NOW = '2026-11-21T09:00:00Z';
const adviser: Person = { organisation: education, role: 'childcare adviser' };
const nobody: Person = { organisation: null, role: null };

function adviseOn(place: Place, { list = practiceList as PublishedList, person = adviser, now = NOW } = {}) {
  return advise({ list, place, person, now });
}

describe('advice on a welcoming forum that our plan names', () => {
  const place = aPlace(parentsCorner, 'https://parents-corner.example/threads/12');
  const advice = adviseOn(place);

  it('says where we are, who leads and that one may post', () => {
    expect(advice.place).toBe(place);
    expect(advice.lead).toBe(education);
    expect(advice.mode).toEqual({ name: 'normal' });
    expect(advice.posting).toEqual({ may: 'post' });
  });

  it('holds our plan, and the others’ apart', () => {
    expect(advice.ours).toEqual({
      organisation: education,
      plan: educationPlan,
      here: educationPlan.forums[0],
    });
    expect(advice.others).toEqual([
      { organisation: pensions, plan: pensionsPlan, here: pensionsPlan.forums[0] },
    ]);
  });

  it('offers the line that fits the forum’s terms first', () => {
    expect(advice.disclosures.map(({ id }) => id)).toEqual(['no-names', 'plain']);
    expect(advice.disclosures[0]?.text).toBe('I am a childcare adviser at the Department for Education.');
  });

  it('comes with checks, an example, the values and the red lines', () => {
    expect(advice.checks.map(({ id }) => id)).toEqual(['ours', 'source']);
    expect(advice.example).not.toBeNull();
    expect(advice.values.map(({ name }) => name)).toEqual(['Integrity', 'Honesty']);
    expect(advice.redLines).toBe(guidance.redLines);
  });

  it('is the same each time it is asked', () => {
    expect(adviseOn(place)).toEqual(advice);
  });
});

describe('advice elsewhere', () => {
  it('on a forum that does not want us, there is nothing to post with', () => {
    const advice = adviseOn(aPlace(harbourTownTalk));
    expect(advice.posting).toEqual({ may: 'not-post', because: 'not-welcome' });
    expect(advice.disclosures).toEqual([]);
    expect(advice.checks).toEqual([]);
    expect(advice.example?.verdict).not.toBe('fine');
    expect(advice.ours?.here.approach).toBe('stay-away');
  });

  it('without a plan of ours the others’ plans are still there', () => {
    const advice = adviseOn(aPlace(adviserExchange));
    expect(advice.ours).toBeNull();
    expect(advice.others.map(({ organisation }) => organisation.name)).toEqual([
      'Department for Work and Pensions',
    ]);
    expect(advice.posting).toEqual({ may: 'ask-first', because: 'no-plan' });
  });

  it('for somebody who has not said who they are, nobody’s plan is ours', () => {
    const advice = adviseOn(aPlace(parentsCorner), { person: nobody });
    expect(advice.ours).toBeNull();
    expect(advice.others).toHaveLength(2);
    expect(advice.disclosures[0]?.text).toBe('I am an official at a public body.');
  });

  it('another department’s plan never speaks for us', () => {
    const person = { organisation: harbourCouncil, role: null };
    expect(adviseOn(aPlace(savingsClub), { person }).posting).toEqual({
      may: 'ask-first',
      because: 'not-yet-asked',
    });
  });

  it('on a forum that nobody leads, nobody is named', () => {
    expect(adviseOn(aPlace(savingsClub)).lead).toBeNull();
  });

  it('in a pre-election period the mode says so, for those it binds', () => {
    const now = '2026-05-15T12:00:00Z';
    expect(adviseOn(aPlace(parentsCorner), { now }).mode).toMatchObject({
      name: 'pre-election',
      period: { id: 'practice-election' },
    });
  });

  it('a practice period is no period on a real list', () => {
    const list = { ...practiceList, index: { ...practiceList.index, illustrative: false } };
    expect(adviseOn(aPlace(parentsCorner), { list, now: '2026-05-15T12:00:00Z' }).mode.name).toBe('normal');
  });
});

describe('departments are renamed', () => {
  const here = aPlace(parentsCorner);
  const oldPlan = aPlan({ organisation: educationAndSkills.id });
  const organisations = [welshGovernment, pensions, educationAndSkills, education];

  it('a person who still has the former name is advised by the successor’s plan and under its name', () => {
    const advice = adviseOn(here, { person: { organisation: educationAndSkills, role: 'adviser' } });
    expect(advice.ours?.organisation).toBe(education);
    expect(advice.disclosures[0]?.text).toBe('I am an adviser at the Department for Education.');
    expect(advice.others.map(({ organisation }) => organisation.id)).toEqual([pensions.id]);
  });

  it('a plan published under the former name is still ours', () => {
    const list = aList({ organisations, plans: [oldPlan, pensionsPlan], guidance });
    const advice = adviseOn(here, { list });
    expect(advice.ours?.plan).toBe(oldPlan);
    expect(advice.others.map(({ organisation }) => organisation.id)).toEqual([pensions.id]);
  });

  it('the successor’s plan replaces the former one, for everybody', () => {
    const list = aList({ organisations, plans: [oldPlan, educationPlan], guidance });
    expect(adviseOn(here, { list }).ours?.plan).toBe(educationPlan);
    expect(adviseOn(here, { list }).others).toEqual([]);
    const person = { organisation: pensions, role: null };
    expect(adviseOn(here, { list, person }).others.map(({ plan }) => plan)).toEqual([educationPlan]);
  });

  it('two merged bodies keep both plans until the new one has its own', () => {
    const schools = anOrganisation({ name: 'Schools Board', successor: education.id });
    const plans = [aPlan({ organisation: schools.id }), oldPlan];
    const list = aList({ organisations: [...organisations, schools], plans, guidance });
    const advice = adviseOn(here, { list, person: { organisation: schools, role: null } });
    expect(advice.ours?.organisation).toBe(schools);
    expect(advice.others.map(({ organisation }) => organisation)).toEqual([educationAndSkills]);
  });

  it('the lead is named as it is today', () => {
    const forum = aForum({ lead: educationAndSkills.id });
    expect(adviseOn(aPlace(forum)).lead).toBe(education);
  });

  it('a person whose organisation has left the list keeps its name', () => {
    const person = { organisation: anOrganisation({ name: 'Lost Office' }), role: null };
    const advice = adviseOn(here, { person });
    expect(advice.ours).toBeNull();
    expect(advice.disclosures[0]?.text).toBe('I am an official at the Lost Office.');
  });
});

describe('other departments’ plans', () => {
  it('are in the order of their organisations’ names', () => {
    const names = ['Zoo Office', 'Archive', 'Éire Desk', 'Water Board'];
    const organisations = names.map((name) => anOrganisation({ name, id: `body-${names.indexOf(name)}` }));
    const plans = organisations.map(({ id }) => aPlan({ organisation: id, forums: [aPlanForum()] }));
    const advice = adviseOn(aPlace(parentsCorner), {
      list: aList({ organisations, plans }),
      person: nobody,
    });
    expect(advice.others.map(({ organisation }) => organisation.name)).toEqual([
      'Archive',
      'Éire Desk',
      'Water Board',
      'Zoo Office',
    ]);
  });

  it('of a body that the list does not know are left out', () => {
    const list = aList({ plans: [aPlan({ organisation: 'nobody' })] });
    expect(adviseOn(aPlace(parentsCorner), { list, person: nobody }).others).toEqual([]);
  });
});
