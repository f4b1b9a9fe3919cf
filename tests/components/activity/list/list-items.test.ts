// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listItems } from '../../../../components/activity/list/list-items';
import { makeRow, newestFirst } from '../../../../lib/log/find/log-row';
import { SORTS } from '../../../../lib/log/find/log-query';
import { LOG, logged } from '../page';

const rows = [...LOG, logged(4, '2026-11-20T09:00:00.000Z')].map(makeRow).toSorted(newestFirst);
const shape = (sort: (typeof SORTS)[number]) =>
  listItems(rows, sort)
    .map(({ is }) => is[0])
    .join('');

describe('The list with its headings', () => {
  it('has one heading before the entries of each day, forum or kind, and none where they are mixed', () => {
    expect(shape('newest')).toBe('heheehe');
    expect(shape('changed')).toBe('eeee');
  });

  it('never has two things of one key, even while another order is still being worked out', () => {
    for (const sort of SORTS) {
      const keys = listItems(rows, sort).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
