import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Step } from '../../../lib/feed/read-json';
import { sideBySide } from '../../../lib/feed/side-by-side';

const missing = (file: string): Step<string> => ({ ok: false, reason: { why: 'missing', file } });

/** Work that ends when the test lets it, and who is at it. */
function aWorkshop(isGood: (n: number) => boolean) {
  const begun: number[] = [];
  const open = new Map<number, () => void>();
  return {
    begun,
    open,
    work: (n: number) =>
      new Promise<Step<string>>((done) => {
        begun.push(n);
        open.set(n, () => {
          open.delete(n);
          done(isGood(n) ? { ok: true, value: `part ${n}` } : missing(`part ${n}`));
        });
      }),
  };
}

const soon = () => new Promise((done) => setTimeout(done));

describe('parts that are asked for side by side', () => {
  it('are begun in their order, never more at a time than said, and answered in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(12),
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.nat()),
        async (count, most, which) => {
          const { begun, open, work } = aWorkshop(() => true);
          const items = Array.from({ length: count }, (_, n) => n);
          const answer = sideBySide(items, most, work);
          for (let ended = 0; ended < count; ended += 1) {
            await soon();
            expect(open.size).toBe(Math.min(most, count - ended));
            const [next = 0] = which;
            [...open.values()][next % open.size]?.();
          }
          expect(await answer).toEqual({ ok: true, value: items.map((n) => `part ${n}`) });
          expect(begun).toEqual(items);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are not begun any more after one that failed, and those under way are waited for', async () => {
    const { begun, open, work } = aWorkshop((n) => n !== 1);
    let answered = false;
    const answer = sideBySide([0, 1, 2, 3, 4], 3, work).then((step) => {
      answered = true;
      return step;
    });
    open.get(1)?.();
    await soon();
    open.get(0)?.();
    await soon();
    expect({ begun, answered }).toEqual({ begun: [0, 1, 2], answered: false });
    open.get(2)?.();
    expect(await answer).toEqual(missing('part 1'));
  });

  it('answer the first failure in their order, whichever came first', async () => {
    const { open, work } = aWorkshop((n) => n === 0);
    const answer = sideBySide([0, 1, 2], 3, work);
    for (const n of [2, 1, 0]) {
      open.get(n)?.();
      await soon();
    }
    expect(await answer).toEqual(missing('part 1'));
  });
});
