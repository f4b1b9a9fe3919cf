import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KindName } from '../../../../lib/log/entry';
import {
  isNarrowed,
  type LogQuery,
  readQuery,
  SORTS,
  WHOLE_LOG,
  writeQuery,
} from '../../../../lib/log/find/log-query';

const anyQuery: fc.Arbitrary<LogQuery> = fc.record({
  words: fc.string(),
  place: fc.string(),
  kind: fc.constantFrom('' as const, ...KindName.options),
  topic: fc.string(),
  period: fc.oneof(
    fc.record({ by: fc.constantFrom('all', 'this-quarter', 'last-quarter', 'this-financial-year') }),
    fc.record({ by: fc.constant('days' as const), from: fc.string(), to: fc.string() }),
  ),
  owed: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
});

describe('a query in the address of the page', () => {
  it('is read back as it was written, but for the words', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(readQuery(writeQuery(query), query.words)).toEqual(query);
      }),
    );
  });

  it('is empty for the whole log, and short for the rest', () => {
    expect(writeQuery(WHOLE_LOG)).toBe('');
    expect(writeQuery({ ...WHOLE_LOG, place: 'netmums', kind: 'answer', owed: true })).toBe(
      'forum=netmums&kind=answer&owed=yes',
    );
  });

  it('never carries the words: addresses are kept in the browser’s history', () => {
    expect(writeQuery({ ...WHOLE_LOG, words: 'Mrs Jones' })).toBe('');
  });

  it.each(['kind=applause&sort=up', 'period=yesterday', '?%%%', 'owed=no&forum='])(
    'leaves out what it does not know: %s',
    (search) => {
      expect(readQuery(search)).toEqual(WHOLE_LOG);
    },
  );

  it('knows whether it asks for less than all', () => {
    expect(isNarrowed({ ...WHOLE_LOG, sort: 'oldest', words: '  ' })).toBe(false);
    expect(isNarrowed({ ...WHOLE_LOG, owed: true })).toBe(true);
    expect(isNarrowed({ ...WHOLE_LOG, words: 'code' })).toBe(true);
    expect(isNarrowed({ ...WHOLE_LOG, period: { by: 'this-quarter' } })).toBe(true);
  });
});
