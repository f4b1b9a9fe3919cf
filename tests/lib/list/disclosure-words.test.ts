import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFor } from '../../../lib/list/disclosure-article';
import { sayOrganisation, sayRole, sayWho } from '../../../lib/list/disclosure-words';
import { anOrganisation } from './fixtures';
import { education, harbourCouncil } from './fixtures-list';

describe('the article before a role', () => {
  it.each([
    ['benefits adviser', 'a'],
    ['official', 'an'],
    ['education adviser', 'an'],
    ['universal credit adviser', 'a'],
    ['university liaison officer', 'a'],
    ['user researcher', 'a'],
    ['uninsured claims officer', 'an'],
    ['urban planner', 'an'],
    ['European affairs officer', 'a'],
    ['one-stop-shop adviser', 'a'],
    ['honorary fellow', 'an'],
    ['housing officer', 'a'],
    ['HR adviser', 'an'],
    ['NHS dentist', 'an'],
    ['UK visas officer', 'a'],
    ['PAYE specialist', 'a'],
    ['X-ray technician', 'an'],
    ['SEND adviser', 'a'],
    ['IT trainer', 'an'],
  ])('%s: %s', (words, article) => {
    expect(articleFor(words)).toBe(article);
  });
});

describe('a role', () => {
  it.each([
    ['benefits adviser', 'a benefits adviser'],
    ['a benefits adviser', 'a benefits adviser'],
    ['A benefits adviser', 'a benefits adviser'],
    ['an education adviser', 'an education adviser'],
    ['The duty officer', 'the duty officer'],
    ['one of the childcare team', 'one of the childcare team'],
    ['I am a benefits adviser.', 'a benefits adviser'],
    ['I’m benefits adviser', 'a benefits adviser'],
    ['  benefits \n adviser  ', 'a benefits adviser'],
    ['anaesthetist', 'an anaesthetist'],
    ['theatre nurse', 'a theatre nurse'],
    ['', 'an official'],
    ['   ', 'an official'],
    [null, 'an official'],
  ])('%j is said as %j', (role, said) => {
    expect(sayRole(role)).toBe(said);
  });

  it('said once is said the same again', () => {
    fc.assert(
      fc.property(fc.string(), (role) => {
        expect(sayRole(sayRole(role))).toBe(sayRole(role));
      }),
    );
  });
});

describe('an organisation', () => {
  it.each([
    ['Department for Education', 'the Department for Education'],
    ['Department of Health and Social Care', 'the Department of Health and Social Care'],
    [
      'Department for Environment, Food & Rural Affairs',
      'the Department for Environment, Food & Rural Affairs',
    ],
    ['Ministry of Defence', 'the Ministry of Defence'],
    ['Cabinet Office', 'the Cabinet Office'],
    ['Home Office', 'the Home Office'],
    ['Welsh Government', 'the Welsh Government'],
    ['UK Health Security Agency', 'the UK Health Security Agency'],
    [
      'Medicines and Healthcare products Regulatory Agency (MHRA)',
      'the Medicines and Healthcare products Regulatory Agency (MHRA)',
    ],
    ['Office for National Statistics', 'the Office for National Statistics'],
    ['Youth Justice Board for England and Wales', 'the Youth Justice Board for England and Wales'],
    ['Medical Research Council', 'the Medical Research Council'],
    ['The National Archives', 'the National Archives'],
    ['HM Revenue and Customs', 'HM Revenue and Customs'],
    ['HM Revenue & Customs', 'HM Revenue & Customs'],
    ['HM Prison and Probation Service', 'HM Prison and Probation Service'],
    ['NHS England', 'NHS England'],
    ['Natural England', 'Natural England'],
    ['Defra', 'Defra'],
    ['Ofsted', 'Ofsted'],
    ['Companies House', 'Companies House'],
  ])('%s is said as %s', (name, said) => {
    expect(sayOrganisation(anOrganisation({ name }))).toBe(said);
  });

  it.each([
    ['Sheffield City Council', 'Sheffield City Council'],
    ['City of York Council', 'City of York Council'],
    ['London Borough of Hackney', 'the London Borough of Hackney'],
  ])('of a council: %s is said as %s', (name, said) => {
    expect(sayOrganisation(anOrganisation({ name, kind: 'council' }))).toBe(said);
  });

  it('that is not known is a public body', () => {
    expect(sayOrganisation(null)).toBe('a public body');
  });
});

describe('a template filled in', () => {
  const adviser = { role: 'benefits adviser', organisation: education };
  const nobody = { role: null, organisation: null };

  it.each([
    ['I am {role} at {organisation}.', 'I am a benefits adviser at the Department for Education.'],
    ['I am a {role} at the {organisation}.', 'I am a benefits adviser at the Department for Education.'],
    [
      '{organisation} says hello. {role} wrote this.',
      'The Department for Education says hello. A benefits adviser wrote this.',
    ],
    ['The {organisation} is listening.', 'The Department for Education is listening.'],
    ['Ask {organisation}’s helpline.', 'Ask the Department for Education’s helpline.'],
  ])('%s', (template, text) => {
    expect(sayWho(template, adviser)).toBe(text);
  });

  it.each([
    ['I am a {role} at the {organisation}.', 'I am an official at a public body.'],
    ['{organisation} is listening.', 'A public body is listening.'],
  ])('by nobody in particular: %s', (template, text) => {
    expect(sayWho(template, nobody)).toBe(text);
  });

  it('keeps the name of a council as it is', () => {
    expect(sayWho('I work at {organisation}.', { role: null, organisation: harbourCouncil })).toBe(
      'I work at Harbour Town Council.',
    );
  });

  it('takes what is filled in for words, never for another template', () => {
    expect(sayWho('I am {role}.', { role: '{organisation} $& adviser', organisation: education })).toBe(
      'I am a {organisation} $& adviser.',
    );
  });

  it('leaves no placeholder behind, whatever the role', () => {
    fc.assert(
      fc.property(
        fc.string().filter((role) => !/[{}]/.test(role)),
        (role) => {
          const text = sayWho('{role}, {organisation}: I am {role} at {organisation}.', {
            role,
            organisation: education,
          });
          expect(text).not.toMatch(/[{}]/);
        },
      ),
    );
  });
});
