import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../../components/kit/fields/find-organisations';
import { anOrganisation } from '../panel/made-up-list';

const source = { title: 'Made up for this test' };
const BODIES = [
  anOrganisation('department-for-education', 'Department for Education', { shortName: 'Education' }),
  anOrganisation('hm-revenue-customs', 'HM Revenue & Customs', { shortName: 'HMRC' }),
  anOrganisation('department-for-business-and-trade', 'Department for Business and Trade'),
  anOrganisation('beis', 'Department for Business, Energy and Industrial Strategy', {
    shortName: 'BEIS',
    successor: 'department-for-business-and-trade',
  }),
  anOrganisation('bis', 'Department for Business, Innovation & Skills', {
    shortName: 'BIS',
    successor: 'beis',
  }),
  anOrganisation('nhs-england', 'NHS England', {
    formerNames: [{ name: 'NHS Commissioning Board', source }],
  }),
];

function find(words: string): readonly (readonly [string, string | null])[] {
  return findOrganisations(BODIES, words).map(({ organisation, formerly }) => [organisation.id, formerly]);
}

describe('public bodies are found', () => {
  it.each([
    ['dep edu', 'department-for-education'],
    ['DfE', 'department-for-education'],
    ['hmrc', 'hm-revenue-customs'],
    ['revenue and customs', 'hm-revenue-customs'],
    ['england NHS', 'nhs-england'],
  ])('by the starts of words, a short name or the first letters: %s', (words, id) => {
    expect(find(words)).toEqual([[id, null]]);
  });

  it('under each name they ever had, as what they are today', () => {
    expect(find('BEIS')).toEqual([['department-for-business-and-trade', 'BEIS']]);
    expect(find('innovation skills')).toEqual([
      ['department-for-business-and-trade', 'Department for Business, Innovation & Skills'],
    ]);
    expect(find('commissioning')).toEqual([['nhs-england', 'NHS Commissioning Board']]);
  });

  it('all by name when nothing is asked, without those that became others', () => {
    expect(find('').map(([id]) => id)).toEqual([
      'department-for-business-and-trade',
      'department-for-education',
      'hm-revenue-customs',
      'nhs-england',
    ]);
  });

  it('not at all by a word that none of them has', () => {
    expect(find('ministry of silly walks')).toEqual([]);
  });
});
