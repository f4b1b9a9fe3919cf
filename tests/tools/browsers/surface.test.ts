import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { writeCall } from '../../../tools/browsers/surface';

/** Runs source text the way a document does: with nothing of ours around it. */
function runElsewhere(source: string): Promise<unknown> {
  return runInThisContext(source) as Promise<unknown>;
}

describe('a function that is run in another document', () => {
  it('takes its arguments along', async () => {
    const add = (a: number, b: { readonly n: number }): number => a + b.n;
    expect(await runElsewhere(writeCall(add, [2, { n: 3 }]))).toBe(5);
  });

  it('can hold text that would end a string, a script or a line', async () => {
    const text = '`${1}` </script> "\'\\ \u2028 ’';
    expect(await runElsewhere(writeCall((given: string) => given, [text]))).toBe(text);
  });

  it('may have functions of its own, whatever the compiler does to keep their names', async () => {
    const source = '(n) => { const twice = __name((m) => m * 2, "twice"); return twice(n); }';
    const compiled = { toString: () => source } as unknown as (n: number) => number;
    expect(await runElsewhere(writeCall(compiled, [4]))).toBe(8);
  });

  it('can be given something that only the other side has', async () => {
    const nameOf = (there: { readonly constructor: { readonly name: string } }, mark: string): string =>
      there.constructor.name + mark;
    expect(await runElsewhere(writeCall(nameOf, ['!'], 'new Map()'))).toBe('Map!');
  });

  it('tells a missing argument from none', async () => {
    const count = (...all: unknown[]): number => all.length;
    expect(await runElsewhere(writeCall(count, [undefined, 1]))).toBe(2);
  });
});
