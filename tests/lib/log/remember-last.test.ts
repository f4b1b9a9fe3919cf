import { expect, test } from 'vitest';
import { rememberLast } from '../../../lib/log/quick-check/remember-last';

test('A check that remembers says what the check says, and asks it once for a run of one word', () => {
  const asked: unknown[] = [];
  const isShort = rememberLast((value) => {
    asked.push(value);
    return typeof value === 'string' && value.length < 5;
  });
  const said = ['ab', 'ab', 'long word', 'ab', 'cd', 7, 7].map(isShort);
  expect(said).toEqual([true, true, false, true, true, false, false]);
  expect(asked).toEqual(['ab', 'long word', 'cd', 7, 7]);
});
