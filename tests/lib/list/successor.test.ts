import { describe, expect, it } from 'vitest';
import { currentOrganisation } from '../../../lib/list/successor';
import { anOrganisation } from './fixtures';

const today = anOrganisation({ id: 'today' });
const former = anOrganisation({ id: 'former', successor: 'today' });
const ancient = anOrganisation({ id: 'ancient', successor: 'former' });

describe('the body that an organisation is today', () => {
  it('is itself, or what it became through any number of renamings', () => {
    const list = [ancient, today, former];
    expect(currentOrganisation(list, 'today')).toBe(today);
    expect(currentOrganisation(list, 'former')).toBe(today);
    expect(currentOrganisation(list, 'ancient')).toBe(today);
  });

  it('is the last one that the list knows', () => {
    expect(currentOrganisation([ancient, former], 'ancient')).toBe(former);
  });

  it('is null for a body that the list does not know', () => {
    expect(currentOrganisation([today], 'nobody')).toBeNull();
  });

  it('is found even in a list whose successors go in a circle', () => {
    const circle = [anOrganisation({ id: 'a', successor: 'b' }), anOrganisation({ id: 'b', successor: 'a' })];
    expect(currentOrganisation(circle, 'a')?.id).toBe('b');
  });
});
