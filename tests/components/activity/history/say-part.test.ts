// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { namePart, sayPart } from '../../../../components/activity/history/say-part';
import { PARTS } from '../../../../lib/log/compare-entries';
import type { Entry } from '../../../../lib/log/entry';
import { anAnswer } from '../../../lib/log/examples';
import { READY } from '../page';

const full: Entry = {
  ...anAnswer,
  act: { kind: 'signpost', pages: ['https://www.gov.uk/a', 'https://www.gov.uk/b'] },
  minutes: 15,
  askedAt: '2026-11-13T09:00:00.000Z',
  outcome: 'solved',
  issue: 'The letter gives two dates.',
  note: 'Rang the nursery team.',
  followUp: { due: '2026-11-20', done: '2026-11-19' },
  privateMessage: { captured: null },
  commitment: 'answer-in-two-days',
};
const say = (entry: Entry) =>
  Object.fromEntries(PARTS.map((part) => [part, sayPart(entry, part, READY.list)]));

describe('What a version of an entry said', () => {
  it('is told part by part in the words of the page', () => {
    expect(say(full)).toEqual({
      kind: 'Signpost',
      detail: 'https://www.gov.uk/a, https://www.gov.uk/b',
      place: 'Parents’ Corner',
      thread: 'https://parents-corner.example/threads/1161685',
      title: '30 hours in the holidays',
      organisation: 'Department for Education',
      disclosure: expect.stringMatching(/\S/),
      topics: 'Childcare: 30 hours',
      minutes: '15',
      askedAt: '13 November 2026',
      outcome: expect.stringMatching(/\S/),
      issue: 'The letter gives two dates.',
      note: 'Rang the nursery team.',
      followUp: 'owed by 20 November 2026, given on 19 November 2026',
      privateMessage: 'record not captured yet',
      commitment: 'Answer within 2 working days.',
      at: '14 November 2026',
    });
  });

  it('says so where a part was not given', () => {
    const { minutes, note, followUp, commitment, askedAt } = say(anAnswer);
    expect([minutes, note, followUp, commitment, askedAt]).toEqual(Array(5).fill('not given'));
  });

  it('has a name for every part, and no two are called the same', () => {
    const names = PARTS.map(namePart);
    expect(new Set(names).size).toBe(PARTS.length);
  });
});
