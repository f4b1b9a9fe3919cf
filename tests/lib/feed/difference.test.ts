import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLists } from '../../../lib/feed/difference';
import { tellChange } from '../../../lib/feed/sentences';
import { t } from '../../../lib/text';
import { fieldsOf, lists, withOther } from './difference-arbitraries';

describe('any list', () => {
  test('is not different from itself', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(compareLists(list, structuredClone(list))).toEqual([]);
      }),
    );
  });

  test('with another value in any one field has a change to tell, and tells it once', () => {
    fc.assert(
      fc.property(lists, fc.gen(), (list, draw) => {
        for (const field of fieldsOf(list)) {
          const other = draw(() => field.other);
          const changes = compareLists(list, withOther(list, field, other));
          const sentences = changes.map((change) => tellChange(change, t));
          expect(sentences, field.name).not.toEqual([]);
          expect(new Set(changes.map((change) => JSON.stringify(change))).size, field.name).toBe(
            changes.length,
          );
          expect(field.single ? sentences.length : 1, field.name).toBe(1);
          for (const sentence of sentences) expect(sentence, field.name).toMatch(/^[^\n{}]+$/);
        }
      }),
      { numRuns: 10 },
    );
  });
});
