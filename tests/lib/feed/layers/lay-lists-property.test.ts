import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layLists } from '../../../../lib/feed/layers/lay-lists';
import { makeOverlay } from '../../../../lib/feed/layers/make-overlay';
import { findOverstep } from '../../../../lib/feed/layers/overstep';
import { advise } from '../../../../lib/list/advise';
import { originOf } from '../../../../lib/list/origin-of';
import type { PublishedList } from '../../../../lib/list/published';
import { compileRecogniser } from '../../../../lib/list/recognise';
import {
  aDisclosure,
  aForum,
  aList,
  anExample,
  aPeriod,
  aPlace,
  aPlan,
  aPlanForum,
  aRedLine,
  aValue,
} from '../../list/fixtures';
import { hostileAddress, listedAddress } from '../../list/address-arbitraries';
import { FORUMS, forumAt } from '../../list/address-examples';
import { practiceList } from '../../list/fixtures-list';
import { aLayer } from './layer-fixtures';

const NOW = '2026-11-21T12:00:00Z';
const BODIES = practiceList.organisations.map(({ id }) => id);
const FORUM_IDS = practiceList.forums.map(({ id }) => id);

const body = fc.constantFrom(...BODIES, 'ministry-of-magic', 'constructor');
const fits = fc.record({ organisations: fc.subarray(BODIES) }, { requiredKeys: [] });
const seldom = <T>(...things: T[]) => fc.constantFrom<T[]>([], [], things);
const small = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });

const plan = fc
  .record({
    organisation: body,
    version: fc.integer({ min: 1, max: 9 }),
    forum: fc.constantFrom(...FORUM_IDS),
  })
  .map(({ organisation, version, forum }) =>
    aPlan({ organisation, version, forums: [aPlanForum({ forum, approach: 'listen' })] }),
  );
const forum = fc
  .record({
    id: fc.constantFrom(...FORUM_IDS, 'own-room', 'constructor'),
    host: fc.constantFrom(...FORUM_IDS.map((id) => `${id}.example`), 'own-room.example', 'example.example'),
    subdomains: fc.boolean(),
    lead: fc.option(body, { nil: undefined }),
  })
  .map(({ id, host, subdomains, lead }) =>
    aForum({
      id,
      name: 'Own Room',
      addresses: [{ host, subdomains }],
      stance: { name: 'not-yet-asked' },
      ...(lead && { lead }),
    }),
  );
const disclosure = fc
  .record({ id: fc.constantFrom('plain', 'no-names', 'own-line'), fits })
  .map((wish) => aDisclosure({ ...wish, text: 'Trust me.' }));
const example = fc
  .record({
    id: fc.constantFrom(...practiceList.guidance.examples.map(({ id }) => id), 'own-example'),
    value: fc.constantFrom('honesty', 'thrift'),
    fits,
  })
  .map((wish) => anExample({ ...wish, title: 'Own example' }));

/** A list that says anything at all, and mostly what is not its to say. */
const anyLayer: fc.Arbitrary<PublishedList> = fc
  .record({
    feed: fc.constantFrom('first-list', 'second-list', 'third-list'),
    organisation: body,
    plans: small(plan),
    forums: small(forum),
    disclosures: small(disclosure),
    examples: small(example),
    values: seldom(aValue({ name: 'Thrift' })),
    redLines: seldom(aRedLine()),
    periods: seldom(aPeriod()),
    organisations: seldom(...practiceList.organisations),
  })
  .map(({ feed, organisation, plans, forums, organisations, ...guidance }) =>
    aLayer({ index: { feed, organisation }, plans, forums, organisations, guidance }),
  );
const anyLayers = fc.uniqueArray(anyLayer, { maxLength: 3, selector: ({ index }) => index.feed });

function adviseOn(list: PublishedList, of: string) {
  const organisation = practiceList.organisations.find(({ id }) => id === of) ?? null;
  return practiceList.forums.map((each) => {
    const place = aPlace(each);
    const {
      others: _others,
      origins: _origins,
      ...ours
    } = advise({
      list,
      place,
      person: { organisation, role: 'an adviser' },
      now: NOW,
    });
    return ours;
  });
}

describe('whatever a departmental list says', () => {
  it('the cross-government list stands word for word, but for the plans of those who speak for themselves', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const laid = layLists(practiceList, layers);
        const speaking = new Set(layers.map(({ index }) => index.organisation));
        const { forums, plans, guidance, origins: _origins, ...rest } = laid;
        const { forums: _forums, plans: _plans, guidance: before, ...restBefore } = practiceList;
        expect(rest).toEqual(restBefore);
        expect(forums.slice(0, practiceList.forums.length)).toEqual(practiceList.forums);
        const { disclosures, examples, ...code } = guidance;
        const { disclosures: lines, examples: shown, ...codeBefore } = before;
        expect(code).toEqual(codeBefore);
        expect(disclosures.slice(0, lines.length)).toEqual(lines);
        expect(examples.slice(0, shown.length)).toEqual(shown);
        const others = practiceList.plans.filter(({ organisation }) => !speaking.has(organisation));
        expect(plans).toEqual(expect.arrayContaining(others));
      }),
    );
  });

  it('all that it adds is its own organisation’s, and says so', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const { origins, forums, plans, guidance } = layLists(practiceList, layers);
        for (const one of plans.filter((each) => !practiceList.plans.includes(each)))
          expect(originOf(origins, 'plans', one.organisation)?.organisation).toBe(one.organisation);
        for (const { id, lead } of forums.slice(practiceList.forums.length))
          expect([undefined, originOf(origins, 'forums', id)?.organisation]).toContain(lead);
        for (const { id, fits: own } of guidance.disclosures.slice(practiceList.guidance.disclosures.length))
          expect(own.organisations).toEqual([originOf(origins, 'disclosures', id)?.organisation]);
        for (const { id, fits: own } of guidance.examples.slice(practiceList.guidance.examples.length))
          expect(own.organisations).toEqual([originOf(origins, 'examples', id)?.organisation]);
      }),
    );
  });

  it('officials of other bodies are told exactly what they were told before', () => {
    fc.assert(
      fc.property(anyLayers, fc.constantFrom(...BODIES), (layers, of) => {
        const kin = practiceList.organisations.filter(
          ({ id, successor }) =>
            id === of ||
            successor === of ||
            practiceList.organisations.some((each) => each.id === of && each.successor === id),
        );
        fc.pre(!kin.some(({ id }) => layers.some(({ index }) => index.organisation === id)));
        expect(adviseOn(layLists(practiceList, layers), of)).toEqual(adviseOn(practiceList, of));
      }),
    );
  });

  it('a list that oversteps in itself adds nothing at all', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        fc.pre(findOverstep(layer, null) !== null);
        expect(layLists(practiceList, [layer])).toBe(practiceList);
      }),
    );
  });

  it('every listed page is recognised as before', () => {
    const base = aList({ forums: FORUMS, organisations: practiceList.organisations });
    const recogniser = compileRecogniser(FORUMS);
    fc.assert(
      fc.property(
        fc.array(fc.array(listedAddress, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        fc.array(hostileAddress, { minLength: 30, maxLength: 30 }),
        (own, pages) => {
          const forums = own.map((addresses, n) => forumAt(`own-${n}`, { addresses, engine: 'phpbb' }));
          const laid = compileRecogniser(layLists(base, [aLayer({ forums })]).forums);
          const listed = pages.filter((page) => recogniser.recognise(page) !== null);
          expect(listed.map((page) => laid.recognise(page))).toEqual(
            listed.map((page) => recogniser.recognise(page)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('laying lists', () => {
  it('gives the same for the same lists in the same order', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        expect(layLists(practiceList, layers)).toEqual(
          layLists(structuredClone(practiceList), structuredClone(layers)),
        );
      }),
    );
  });

  it('leaves no trace on what it was handed: taken away again, exactly the cross-government list is there', () => {
    const before = structuredClone(practiceList);
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const given = structuredClone(layers);
        layLists(practiceList, layers);
        expect(layLists(practiceList, [])).toEqual(before);
        expect(layers).toEqual(given);
      }),
    );
  });

  it('hears the first before those that come after it, whatever they say', () => {
    fc.assert(
      fc.property(anyLayers, anyLayer, (layers, last) => {
        const before = makeOverlay(practiceList, layers);
        const after = makeOverlay(practiceList, [
          ...layers,
          { ...last, index: { ...last.index, feed: 'last-list' } },
        ]);
        expect(after.plans.slice(0, before.plans.length)).toEqual(before.plans);
        expect(after.forums.slice(0, before.forums.length)).toEqual(before.forums);
        expect(after.leftOut.slice(0, before.leftOut.length)).toEqual(before.leftOut);
        for (const [organisation, feed] of Object.entries(before.origins.plans))
          expect(after.origins.plans[organisation]).toBe(feed);
      }),
    );
  });
});
