import { describe, expect, it } from 'vitest';
import { modeFor, nextPeriod, type ModeQuestion } from '../../../lib/list/mode';
import { anOrganisation, aPeriod, source } from './fixtures';
import { education, harbourCouncil, pensions, welshGovernment } from './fixtures-list';

/** The rules of a day in May 2026 when the practice election is on, unless told otherwise. */
function modeOn(wish: Partial<ModeQuestion>) {
  const asked = {
    periods: [aPeriod()],
    organisation: education,
    illustrative: true,
    now: '2026-05-15T12:00:00Z',
    ...wish,
  };
  const mode = modeFor(asked);
  return mode.name === 'normal' ? 'normal' : mode.period.id;
}

const generalElection = aPeriod({
  id: 'general-election-2024',
  from: '2024-05-24T23:01:00Z',
  until: '2024-07-05T05:00:00Z',
  verification: { state: 'verified', on: '2026-11-01' },
  source,
});

describe('a pre-election period begins and ends to the minute', () => {
  it.each([
    ['one minute before 00:01 on 25 May in London', '2024-05-24T23:00:00Z', 'normal'],
    ['the last second before', '2024-05-24T23:00:59Z', 'normal'],
    ['00:01 on 25 May', '2024-05-24T23:01:00Z', 'general-election-2024'],
    ['the last minute', '2024-07-05T04:59:59Z', 'general-election-2024'],
    ['the first instant of the usual rules', '2024-07-05T05:00:00Z', 'normal'],
  ])('%s', (_, now, expected) => {
    expect(modeOn({ periods: [generalElection], now })).toBe(expected);
  });

  it('is read from the instant, however its offset is written', () => {
    expect(modeOn({ periods: [generalElection], now: '2024-05-25T00:00:59+01:00' })).toBe('normal');
    expect(modeOn({ periods: [generalElection], now: '2024-05-25T00:01:00+01:00' })).toBe(
      'general-election-2024',
    );
  });
});

describe('a period reaches as far as it says', () => {
  const inWales = [aPeriod({ id: 'senedd', jurisdictions: ['wales'] })];
  const inEngland = [aPeriod({ id: 'local', jurisdictions: ['england'] })];

  it('binds everybody when it says the whole UK', () => {
    for (const organisation of [education, pensions, harbourCouncil, welshGovernment]) {
      expect(modeOn({ organisation })).toBe('practice-election');
    }
  });

  it('binds the bodies of its nation', () => {
    expect(modeOn({ periods: inWales, organisation: welshGovernment })).toBe('senedd');
    expect(modeOn({ periods: inEngland, organisation: harbourCouncil })).toBe('local');
  });

  it('leaves the bodies of other nations and UK-wide bodies alone', () => {
    expect(modeOn({ periods: inWales, organisation: education })).toBe('normal');
    expect(modeOn({ periods: inWales, organisation: pensions })).toBe('normal');
  });

  it('binds a UK-wide body in a devolved election when it says so', () => {
    const both = [aPeriod({ id: 'both', jurisdictions: ['wales', 'uk'] })];
    expect(modeOn({ periods: both, organisation: pensions })).toBe('both');
  });

  it('binds a body of several nations in each of them', () => {
    const organisation = anOrganisation({ name: 'Border Agency', jurisdictions: ['england', 'wales'] });
    expect(modeOn({ periods: inWales, organisation })).toBe('senedd');
  });
});

describe('a period binds whom it names', () => {
  it('only the administrations it names, and all when it names none', () => {
    const periods = [aPeriod({ administrations: ['uk'] })];
    expect(modeOn({ periods, organisation: education })).toBe('practice-election');
    expect(modeOn({ periods, organisation: welshGovernment })).toBe('normal');
    expect(modeOn({ organisation: welshGovernment })).toBe('practice-election');
  });

  it('only the kinds of organisation it names, and all when it names none', () => {
    const periods = [aPeriod({ organisationKinds: ['council', 'nhs'] })];
    expect(modeOn({ periods, organisation: harbourCouncil })).toBe('practice-election');
    expect(modeOn({ periods, organisation: education })).toBe('normal');
  });
});

describe('somebody who has not said whom they work for', () => {
  it('is bound by every period of the whole UK, whomever it names', () => {
    const periods = [aPeriod({ administrations: ['scotland'], organisationKinds: ['nhs'] })];
    expect(modeOn({ periods, organisation: null })).toBe('practice-election');
  });

  it('is not bound by a period of one nation', () => {
    expect(modeOn({ periods: [aPeriod({ jurisdictions: ['scotland'] })], organisation: null })).toBe(
      'normal',
    );
  });
});

describe('how far a period is to be believed', () => {
  const real = aPeriod({ id: 'real', verification: { state: 'verified', on: '2026-04-01' } });
  const rumoured = aPeriod({ id: 'rumoured', verification: { state: 'not-verified', note: 'From memory.' } });

  it('a practice period counts only on an example list', () => {
    expect(modeOn({ illustrative: true })).toBe('practice-election');
    expect(modeOn({ illustrative: false })).toBe('normal');
  });

  it('a period that nobody has verified counts, and comes with its verification', () => {
    const mode = modeFor({
      periods: [rumoured],
      organisation: education,
      illustrative: false,
      now: '2026-05-15T12:00:00Z',
    });
    expect(mode).toMatchObject({
      name: 'pre-election',
      period: { verification: { state: 'not-verified', note: 'From memory.' } },
    });
  });

  it('the verified one is named before the unverified and the practice one, in any order', () => {
    expect(modeOn({ periods: [aPeriod(), rumoured, real] })).toBe('real');
    expect(modeOn({ periods: [real, rumoured, aPeriod()] })).toBe('real');
    expect(modeOn({ periods: [aPeriod(), rumoured] })).toBe('rumoured');
  });

  it('of two as certain, the one that lasts longer is named, so that no end is promised too early', () => {
    const longer = aPeriod({ id: 'longer', until: '2026-07-01T00:00:00Z' });
    expect(modeOn({ periods: [aPeriod(), longer] })).toBe('longer');
    expect(modeOn({ periods: [longer, aPeriod()] })).toBe('longer');
  });
});

describe('the next period', () => {
  const asked = { periods: [aPeriod()], organisation: education, illustrative: true };
  const nextOn = (now: string, wish: Partial<ModeQuestion> = {}) =>
    nextPeriod({ ...asked, ...wish, now })?.id ?? null;

  it('is announced from 60 days before, not earlier', () => {
    expect(nextOn('2026-03-01T22:59:59Z')).toBeNull();
    expect(nextOn('2026-03-01T23:00:00Z')).toBe('practice-election');
  });

  it('is no longer coming once it has begun', () => {
    expect(nextOn('2026-04-30T22:59:59Z')).toBe('practice-election');
    expect(nextOn('2026-04-30T23:00:00Z')).toBeNull();
  });

  it('is the soonest of those that bind the organisation', () => {
    const sooner = aPeriod({ id: 'sooner', from: '2026-04-10T00:00:00Z' });
    const elsewhere = aPeriod({
      id: 'elsewhere',
      from: '2026-04-05T00:00:00Z',
      jurisdictions: ['scotland'],
    });
    expect(nextOn('2026-04-01T00:00:00Z', { periods: [aPeriod(), elsewhere, sooner] })).toBe('sooner');
  });

  it('is no practice period on a real list', () => {
    expect(nextOn('2026-04-01T00:00:00Z', { illustrative: false })).toBeNull();
  });
});
