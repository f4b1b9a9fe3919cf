import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf } from '../../../../lib/report/store/mark';

test('Two texts that differ in one place have two marks, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
      fc.nat(),
      fc.nat(0xffff),
      (text, where, unit) => {
        const at = where % text.length;
        const other = text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
        expect(markOf(other) === markOf(text)).toBe(other === text);
      },
    ),
  );
});

test('No text has the mark of none, and the same words as an issue and as a note have two marks', () => {
  expect(markOf('')).not.toBe(0);
  expect(markOf('The page is wrong.', markOf(''))).not.toBe(markOf('', markOf('The page is wrong.')));
});
