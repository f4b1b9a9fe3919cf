import { describe, expect, it } from 'vitest';
import { originOfFeed, readFeedAddress } from '../../../../lib/feed/client/feed-address';

describe('the address of a list', () => {
  it.each([
    ['https://lists.example/take-part', 'https://lists.example/take-part/'],
    ['https://lists.example/take-part/', 'https://lists.example/take-part/'],
    [' https://lists.example/take-part/feed.json ', 'https://lists.example/take-part/'],
    ['https://lists.example', 'https://lists.example/'],
    ['http://intranet:8080/feed.json', 'http://intranet:8080/'],
  ])('%s is read as %s', (typed, base) => {
    expect(readFeedAddress(typed)).toEqual({ ok: true, base });
  });

  it.each([
    '',
    'the usual place',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me:secret@lists.example/',
    'https://lists.example/?reader=7',
    'https://lists.example/#7',
  ])('“%s” is none', (typed) => {
    expect(readFeedAddress(typed)).toEqual({ ok: false });
  });

  it('asks for its own origin only', () => {
    expect(originOfFeed('https://lists.example:8443/take-part/')).toBe('https://lists.example/*');
  });
});
