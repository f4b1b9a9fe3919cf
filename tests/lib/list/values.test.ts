import { describe, expect, it } from 'vitest';
import { valuesFor } from '../../../lib/list/values';
import { aValue, someGuidance } from './fixtures';
import { education, harbourCouncil, welshGovernment } from './fixtures-list';

const guidance = someGuidance({
  values: [
    aValue({ id: 'honesty', order: 2, administrations: ['uk'] }),
    aValue({ id: 'integrity', order: 1, administrations: ['uk', 'wales'] }),
    aValue({ id: 'welsh-honesty', order: 2, administrations: ['wales'] }),
  ],
});

describe('the values of the Code', () => {
  it('are those of the organisation’s administration, in order', () => {
    expect(valuesFor(guidance, education).map(({ id }) => id)).toEqual(['integrity', 'honesty']);
    expect(valuesFor(guidance, welshGovernment).map(({ id }) => id)).toEqual(['integrity', 'welsh-honesty']);
  });

  it('are the UK’s for somebody who has not said whom they work for', () => {
    expect(valuesFor(guidance, null).map(({ id }) => id)).toEqual(['integrity', 'honesty']);
  });

  it('are not the Civil Service’s for a body outside it', () => {
    expect(valuesFor(guidance, harbourCouncil)).toEqual([]);
  });
});
