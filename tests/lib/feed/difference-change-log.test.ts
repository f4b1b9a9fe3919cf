import { describe, expect, test } from 'vitest';
import { ChangeLog, logIssue } from '../../../lib/feed/change-log';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import { aForum, aList } from '../list/fixtures';

const PLACES = {
  page: 'https://lists.example/changes.html',
  feed: 'https://lists.example/changes.json',
};

const first = aList({ forums: [aForum()], index: { sequence: 1, issuedAt: '2026-10-31T23:30:00Z' } });
const second = aList({
  forums: [aForum(), aForum({ name: 'Netmums', stance: { name: 'not-yet-asked' } })],
  index: { sequence: 2, issuedAt: '2026-11-14T09:00:00Z' },
});
const third = { ...second, index: { ...second.index, sequence: 3, issuedAt: '2026-12-01T09:00:00Z' } };

const issue = (was: PublishedList | null, now: PublishedList) => ({ was, now, say: t, places: PLACES });

describe('the change log', () => {
  const log = logIssue(
    logIssue(logIssue(null, issue(null, first)), issue(first, second)),
    issue(second, third),
  );

  test('is a JSON Feed, the newest issue first', () => {
    expect(ChangeLog.parse(log)).toEqual(log);
    expect(log.items.map(({ title, content_text: text }) => [title, text])).toEqual([
      ['Number 3, 1 December 2026', 'Nothing changed but the dates.'],
      ['Number 2, 14 November 2026', 'Netmums: added to the list, stance “not yet asked”'],
      ['Number 1, 31 October 2026', 'First issue. Forums: 1. Plans: 0. Worked examples: 0.'],
    ]);
  });

  test('links each issue to its place on the page', () => {
    expect(log.home_page_url).toBe(PLACES.page);
    expect(log.feed_url).toBe(PLACES.feed);
    expect(log.items[1]).toMatchObject({
      id: 'take-part:practice-list:2',
      url: 'https://lists.example/changes.html#number-2',
      date_published: '2026-11-14T09:00:00Z',
    });
  });

  test('says which issues were compared', () => {
    expect(log.items.map((item) => item['_take_part'].since)).toEqual([2, 1, null]);
  });

  test('has no addresses where none are known yet', () => {
    expect(JSON.stringify(logIssue(null, { ...issue(null, first), places: null }))).not.toContain(
      'lists.example',
    );
    expect(logIssue(null, { ...issue(null, first), places: null })).not.toHaveProperty('feed_url');
  });

  test('is the same when an issue is published twice, and in whatever order', () => {
    expect(logIssue(log, issue(first, second))).toEqual(log);
    expect(logIssue(logIssue(null, issue(first, second)), issue(null, first)).items).toEqual(
      log.items.slice(1),
    );
  });

  test('is about one list: what belongs to another is left out', () => {
    const other = aList({ index: { feed: 'another-list', sequence: 9 } });
    expect(logIssue(log, issue(null, other)).items.map(({ id }) => id)).toEqual(['take-part:another-list:9']);
  });
});
