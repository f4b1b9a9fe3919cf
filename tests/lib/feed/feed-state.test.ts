import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../lib/feed/compare-versions';
import { feedState } from '../../../lib/feed/feed-state';
import { fieldName } from '../../../lib/feed/field-name';

const list = { refreshBy: '2026-12-14T09:00:00Z', expiresAt: '2027-11-14T09:00:00Z' };

describe('A list to be refreshed by 14 December is', () => {
  it.each([
    ['current before that', '2026-12-14T08:59:59.999Z', 'current'],
    ['stale from the very second', '2026-12-14T09:00:00Z', 'stale'],
    ['stale until it expires', '2027-11-14T08:59:59Z', 'stale'],
    ['expired from then on', '2027-11-14T09:00:00.000Z', 'expired'],
  ])('%s', (_, now, state) => {
    expect(feedState(list, now)).toBe(state);
  });
});

describe('Of two versions', () => {
  it.each([
    ['0.2.0', '0.10.0', -1],
    ['1.0.0', '0.99.99', 1],
    ['1.2', '1.2.0', 0],
    ['1.2.0.1', '1.2.0', 1],
  ])('%s against %s', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
  });
});

describe('A field is named as people write it', () => {
  it.each([
    [['reach', 0, 'source', 'url'], undefined, 'reach[0].source.url'],
    [[1, 'stance', 'words'], [{ id: 'mumsnet' }, { id: 'netmums' }], 'netmums.stance.words'],
    [['examples', 0, 'why'], { examples: [{ id: 'joke' }] }, 'examples.joke.why'],
    [[], {}, 'the whole file'],
  ])('%j', (path, root, name) => {
    expect(fieldName(path, root)).toBe(name);
  });
});
