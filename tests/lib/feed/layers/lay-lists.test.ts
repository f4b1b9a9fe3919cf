import { describe, expect, it } from 'vitest';
import { layLists } from '../../../../lib/feed/layers/lay-lists';
import { makeOverlay } from '../../../../lib/feed/layers/make-overlay';
import { advise } from '../../../../lib/list/advise';
import { originOf } from '../../../../lib/list/origin-of';
import { compileRecogniser } from '../../../../lib/list/recognise';
import { aForum, anExample, aPlace, aPlan } from '../../list/fixtures';
import { education, parentsCorner, pensions, practiceList, welshGovernment } from '../../list/fixtures-list';
import { aLayer, educationLayer, governorsRoom, ownLine, ownPlan } from './layer-fixtures';

const NOW = '2026-11-21T12:00:00Z';
const laid = layLists(practiceList, [educationLayer]);

function adviseOn(list: typeof laid, organisation: typeof education | null) {
  return advise({
    list,
    place: aPlace(parentsCorner),
    person: { organisation, role: 'an adviser' },
    now: NOW,
  });
}

describe('a department’s own list on top of the cross-government one', () => {
  it('puts its plan in the place of its organisation’s, and says where it comes from', () => {
    const { ours } = adviseOn(laid, education);
    expect(ours).toMatchObject({ plan: { version: 9 }, here: { approach: 'listen' } });
    expect(originOf(laid.origins, 'plans', education.id)).toMatchObject({
      feed: 'education-own-list',
      sequence: 12,
      organisationName: 'Department for Education',
    });
    expect(laid.plans).toHaveLength(practiceList.plans.length);
  });

  it('adds a plan where the cross-government list has none', () => {
    const plan = aPlan({ organisation: welshGovernment.id });
    const layer = aLayer({ index: { organisation: welshGovernment.id }, plans: [plan] });
    expect(layLists(practiceList, [layer]).plans).toEqual([...practiceList.plans, plan]);
  });

  it('adds forums that are recognised, and marks them', () => {
    const place = compileRecogniser(laid.forums).recognise('https://governors-room.example/');
    expect(place?.forum).toEqual(governorsRoom);
    expect(originOf(laid.origins, 'forums', governorsRoom.id)?.feed).toBe('education-own-list');
    expect(originOf(laid.origins, 'forums', parentsCorner.id)).toBeNull();
  });

  it('offers its line first to its own officials, and to nobody else', () => {
    const withoutPlan = layLists(practiceList, [aLayer({ guidance: { disclosures: [ownLine] } })]);
    const lines = (who: typeof education | null) =>
      adviseOn(withoutPlan, who).disclosures.map(({ id }) => id);
    expect(lines(education)).toContain(ownLine.id);
    expect(lines(pensions)).not.toContain(ownLine.id);
    expect(lines(null)).not.toContain(ownLine.id);
  });

  it('leaves everybody else what they had', () => {
    const { others: before, ...told } = adviseOn(practiceList, pensions);
    const { others: after, origins, ...toldNow } = adviseOn(laid, pensions);
    expect(toldNow).toEqual(told);
    expect(origins?.base).toBe(practiceList.index);
    expect(after.map(({ organisation }) => organisation.id)).toEqual(
      before.map(({ organisation }) => organisation.id),
    );
  });

  it('gives the very same list back when it is taken away', () => {
    expect(layLists(practiceList, [])).toBe(practiceList);
  });

  it('says whose it is even of an id like “constructor”', () => {
    expect(originOf(laid.origins, 'forums', 'constructor')).toBeNull();
  });
});

describe('of two departments’ own lists', () => {
  const second = aLayer({
    index: { feed: 'education-second-list', title: 'Another list', sequence: 3 },
    plans: [{ ...ownPlan, version: 20 }],
    forums: [{ ...governorsRoom, id: 'second-room', name: 'Second Room' }],
  });

  it('the first is heard, in whatever order they are put', () => {
    const oneWay = layLists(practiceList, [educationLayer, second]);
    const other = layLists(practiceList, [second, educationLayer]);
    expect(originOf(oneWay.origins, 'plans', education.id)?.feed).toBe('education-own-list');
    expect(originOf(other.origins, 'plans', education.id)?.feed).toBe('education-second-list');
    expect(oneWay.origins?.lists.map(({ feed }) => feed)).toEqual([
      'education-own-list',
      'education-second-list',
    ]);
  });

  it('what the other says is left out, and told', () => {
    expect(makeOverlay(practiceList, [educationLayer, second]).leftOut).toEqual([
      {
        feed: 'education-second-list',
        kind: 'forum',
        name: 'Second Room',
        because: { why: 'address-taken', host: 'governors-room.example', by: 'Governors’ Room' },
      },
      { feed: 'education-second-list', kind: 'plan', name: education.id, because: { why: 'id-taken' } },
    ]);
  });
});

describe('what does not fit the cross-government list of today', () => {
  it.each([
    ['the same address', { host: 'parents-corner.example' }],
    ['a part of it', { host: 'parents-corner.example', paths: ['/schools'] }],
    ['all around it', { host: 'example.example', subdomains: true, paths: ['/'] }],
  ])('leaves out a forum at a listed address: %s', (_, address) => {
    const base = {
      ...practiceList,
      forums: [
        ...practiceList.forums,
        aForum({ name: 'Inside', addresses: [{ host: 'in.example.example' }] }),
      ],
    };
    const shadow = aForum({ name: 'Shadow', addresses: [address] });
    const { forums, leftOut } = makeOverlay(base, [aLayer({ forums: [shadow] })]);
    expect(forums).toEqual([]);
    expect(leftOut).toMatchObject([{ name: 'Shadow', because: { why: 'address-taken' } }]);
  });

  it('leaves out a forum that the cross-government list has taken up, and keeps the plan for it', () => {
    const base = {
      ...practiceList,
      forums: [...practiceList.forums, { ...governorsRoom, name: 'The Governors’ Room' }],
    };
    const list = layLists(base, [educationLayer]);
    expect(list.forums.map(({ name }) => name)).not.toContain('Governors’ Room');
    expect(originOf(list.origins, 'plans', education.id)?.sequence).toBe(12);
  });

  it('leaves out an example about a value that nobody knows', () => {
    const example = anExample({ title: 'Thrift', value: 'thrift' });
    const { examples, leftOut } = makeOverlay(practiceList, [aLayer({ guidance: { examples: [example] } })]);
    expect(examples).toEqual([]);
    expect(leftOut).toMatchObject([{ kind: 'example', because: { why: 'unknown-reference', id: 'thrift' } }]);
  });

  it('leaves a list aside whose organisation is not known any more, and says so', () => {
    const base = { ...practiceList, organisations: [pensions] };
    expect(makeOverlay(base, [educationLayer]).leftOut).toMatchObject([
      { kind: 'list', because: { why: 'organisation-not-listed', organisation: education.id } },
    ]);
    expect(layLists(base, [educationLayer])).toBe(base);
  });
});
