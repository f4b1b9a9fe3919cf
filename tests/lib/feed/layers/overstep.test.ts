import { describe, expect, it } from 'vitest';
import { findOverstep } from '../../../../lib/feed/layers/overstep';
import { judgeRole } from '../../../../lib/feed/layers/list-role';
import { aCheck, aDisclosure, aForum, anExample, aPeriod, aRedLine, aValue } from '../../list/fixtures';
import {
  education,
  guidance,
  harbourTownTalk,
  pensions,
  pensionsPlan,
  practiceList,
} from '../../list/fixtures-list';
import { aLayer, educationLayer } from './layer-fixtures';

describe('a department’s own list oversteps', () => {
  const [line] = guidance.disclosures;
  const [example] = guidance.examples;
  it.each([
    ['with another organisation’s plan', { plans: [pensionsPlan] }, 'plan', pensions.id],
    ['with another body', { organisations: [pensions] }, 'organisation', pensions.name],
    ['with a value of the Code', { guidance: { values: [aValue({ name: 'Thrift' })] } }, 'value', 'Thrift'],
    ['with a red line', { guidance: { redLines: [aRedLine()] } }, 'red-line', aRedLine().title],
    ['with a check', { guidance: { checks: [aCheck()] } }, 'check', aCheck().text],
    ['with a pre-election period', { guidance: { periods: [aPeriod()] } }, 'period', aPeriod().name],
    [
      'with another stance of a listed forum',
      { forums: [aForum({ ...harbourTownTalk, stance: { name: 'not-yet-asked' } })] },
      'forum',
      'Harbour Town Talk',
    ],
    [
      'with a forum that another leads at',
      { forums: [aForum({ name: 'Pensions Room', lead: pensions.id })] },
      'forum-of-others',
      'Pensions Room',
    ],
    ['with a listed line', { guidance: { disclosures: line ? [line] : [] } }, 'disclosure', line?.name],
    [
      'with a listed example',
      { guidance: { examples: example ? [example] : [] } },
      'example',
      example?.title,
    ],
    [
      'with a line for others',
      { guidance: { disclosures: [aDisclosure({ id: 'own', fits: { organisations: [pensions.id] } })] } },
      'disclosure-for-others',
      aDisclosure().name,
    ],
    [
      'with an example for others too',
      {
        guidance: {
          examples: [anExample({ title: 'Own', fits: { organisations: [education.id, pensions.id] } })],
        },
      },
      'example-for-others',
      'Own',
    ],
  ])('%s', (_, wish, thing, name) => {
    expect(findOverstep(aLayer(wish), practiceList)).toMatchObject({
      why: 'oversteps',
      thing,
      name,
      organisation: education.id,
    });
  });

  it('never with what is its own', () => {
    expect(findOverstep(educationLayer, practiceList)).toBeNull();
  });

  it('is seen without the cross-government list, where the list itself shows it', () => {
    expect(findOverstep(aLayer({ plans: [pensionsPlan] }), null)).toMatchObject({ thing: 'plan' });
    expect(findOverstep(aLayer({ forums: [harbourTownTalk] }), null)).toBeNull();
  });
});

describe('a list is taken as what it is wanted', () => {
  const layer = { as: 'layer', organisation: education.id, base: practiceList } as const;

  it('the cross-government list as such, and a department’s as the one that was agreed to', () => {
    expect(judgeRole(practiceList.index, { as: 'base' })).toBeNull();
    expect(judgeRole(educationLayer.index, layer)).toBeNull();
    expect(judgeRole(educationLayer.index, { ...layer, organisation: null, base: null })).toBeNull();
  });

  it.each([
    [
      'a department’s as the cross-government one',
      educationLayer.index,
      { as: 'base' },
      'departments-own-list',
    ],
    ['the cross-government one as a department’s', practiceList.index, layer, 'cross-government-list'],
    [
      'one for another organisation',
      aLayer({ index: { organisation: pensions.id } }).index,
      layer,
      'other-organisation',
    ],
    [
      'one for a body that nobody knows',
      aLayer({ index: { organisation: 'ministry-of-magic' } }).index,
      { ...layer, organisation: null },
      'organisation-not-listed',
    ],
  ] as const)('never %s', (_, index, role, why) => {
    expect(judgeRole(index, role)).toMatchObject({ why });
  });
});
