import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeColumns } from '../../../../lib/report/store/columns';
import { instantOfId, readId, writeId } from '../../../../lib/report/store/entry-id';

test('An id is read as it was written, in lower case, whatever case it had', () => {
  const columns = makeColumns(1);
  fc.assert(
    fc.property(fc.uuid({ version: 7 }), fc.boolean(), (id, isUpper) => {
      writeId(columns, 0, isUpper ? id.toUpperCase() : id);
      expect(readId(columns, 0)).toBe(id);
      expect(instantOfId(columns, 0)).toBe(Number.parseInt(id.replace('-', '').slice(0, 12), 16));
    }),
  );
});
