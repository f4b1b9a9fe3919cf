import type { Surface } from '../../../tools/browsers/surface';

/** Something that the Tab key stops at, and where it is drawn. */
interface TabStop {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that the Tab key should stop at, in the order in which people see it: line by line, left to right. */
export async function stopsInSight(surface: Surface): Promise<readonly string[]> {
  const { stops } = await surface.evaluate(lookAtStops);
  return stops.toSorted(inReadingOrder).map(({ name }) => name);
}

/**
 * Presses Tab until the focus is on a stop of this name, and says where it has been, from the stop that has the focus
 * now (if one has) to that one.
 */
export async function tabThrough(surface: Surface, upTo: string): Promise<readonly string[]> {
  const been: string[] = [];
  for (let presses = 0; presses < 100; presses += 1) {
    const { stops, focused } = await surface.evaluate(lookAtStops);
    const name = stops[focused]?.name;
    // A date field has several stops of its own inside.
    if (name !== undefined && been.at(-1) !== name) been.push(name);
    if (name === upTo) return been;
    await surface.press('Tab');
  }
  throw new Error(`The Tab key does not come to “${upTo}”. It came to: ${been.join(' → ')}`);
}

function inReadingOrder(one: TabStop, other: TabStop): number {
  const sameLine = one.top < other.bottom && other.top < one.bottom;
  return sameLine ? one.left - other.left : one.top - other.top;
}

/** Runs in the document. */
function lookAtStops(): { stops: TabStop[]; focused: number } {
  const SELECTOR =
    'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable]';
  const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.innerText);
    return clean(element.ariaLabel ?? (labels.join(' ') || element.innerText));
  };
  const isReached = (element: HTMLElement): boolean => {
    if (!element.checkVisibility() || (element as HTMLButtonElement).disabled || element.tabIndex < 0)
      return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true;
    // Of radio buttons the Tab key stops at the chosen one.
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return !group.some((other) => other.name === element.name && other.checked);
  };
  // What sticks to the bottom of the window is below everything that scrolls.
  const depthOf = (element: HTMLElement): number => {
    for (let at: HTMLElement | null = element; at; at = at.parentElement) {
      const { position, bottom } = getComputedStyle(at);
      if ((position === 'sticky' || position === 'fixed') && bottom !== 'auto') return 1_000_000;
    }
    return window.scrollY;
  };
  const found = [...document.querySelectorAll<HTMLElement>(SELECTOR)].filter(isReached);
  return {
    focused: found.findIndex((element) => element === document.activeElement),
    stops: found.map((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      const depth = depthOf(element);
      return { name: nameOf(element), left, top: top + depth, bottom: bottom + depth };
    }),
  };
}
