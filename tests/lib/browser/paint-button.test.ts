import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintButton } from '../../../lib/browser/paint-button';

const LISTED = 'https://www.netmums.com/coffeehouse/';
const OTHER = 'https://www.netmums.com/magazine/';
const isListed = (address: string): boolean => address === LISTED;

/** A browser whose button is painted, and whose person goes on, at moments that the test chooses. */
function browserAt(address: string) {
  const there = { address, lit: false };
  return {
    there,
    goTo(next: string): void {
      there.address = next;
      // As Firefox does for another page.
      there.lit = false;
    },
    button: {
      readAddress: async () => there.address,
      light: async () => void (there.lit = true),
      rest: async () => void (there.lit = false),
    },
  };
}

describe('The button over a tab', () => {
  it('is lit on a listed page and at rest on any other', async () => {
    for (const [address, lit] of [
      [LISTED, true],
      [OTHER, false],
    ] as const) {
      const { there, button } = browserAt(address);
      expect(await paintButton(button, isListed)).toBe(lit);
      expect(there.lit).toBe(lit);
    }
  });

  it('does not wear the light of the page that the person left while it was painted', async () => {
    const { there, goTo, button } = browserAt(LISTED);
    let isFirst = true;
    const slow = async (): Promise<void> => {
      if (isFirst) goTo(OTHER);
      isFirst = false;
      await button.light();
    };
    expect(await paintButton({ ...button, light: slow }, isListed)).toBe(false);
    expect(there.lit).toBe(false);
  });

  it('is at rest over a tab that is gone', async () => {
    const { button } = browserAt(LISTED);
    expect(await paintButton({ ...button, readAddress: async () => null }, isListed)).toBe(false);
  });

  it('tells the truth in the end, however paintings and journeys fall together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom(LISTED, OTHER), { minLength: 1, maxLength: 5 }),
        async (scheduler, visits) => {
          const { there, goTo, button } = browserAt(OTHER);
          const later = <Args extends readonly unknown[], Found>(work: (...args: Args) => Promise<Found>) =>
            scheduler.scheduleFunction(work) as (...args: Args) => Promise<Found>;
          const slow = {
            readAddress: later(button.readAddress),
            light: later(button.light),
            rest: later(button.rest),
          };
          const paintings: Promise<boolean>[] = [];
          const { task } = scheduler.scheduleSequence(
            visits.map((address) => async () => {
              goTo(address);
              paintings.push(paintButton(slow, isListed));
            }),
          );
          await scheduler.waitFor(task);
          await scheduler.waitFor(Promise.all(paintings));
          expect(there.lit).toBe(isListed(there.address));
        },
      ),
    );
  });
});
