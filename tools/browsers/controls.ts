import type { Located, Role } from './locate';
import { locateAll } from './locate';
import type { Surface } from './surface';
import { waitFor } from './wait';

/** A control as a person finds it: by what it is and what it says. `name` is the whole name; spaces do not count. */
export interface Control {
  readonly role: Role;
  readonly name: string;
  /** Where several say the same: the first is 0. */
  readonly nth?: number;
}

/**
 * Scrolls a control into sight and clicks it with the pointer. Waits until it is there and has stopped moving, as a person
 * does: styles that come a moment later push things about. Throws when it does not come.
 */
export async function click(surface: Surface, control: Control): Promise<void> {
  let last: Located | null = null;
  const { point } = await waitFor(describe(surface, control), async () => {
    const before = last;
    last = await show(surface, control);
    const rests = before?.point.x === last?.point.x && before?.point.y === last?.point.y;
    return last?.isDisabled === false && rests ? last : null;
  });
  await surface.clickAt(point);
}

/** Clicks a field, waits until it has the focus, replaces what is in it, and types. */
export async function fill(surface: Surface, control: Control, text: string): Promise<void> {
  await click(surface, control);
  await waitFor(`the focus on ${describe(surface, control)}`, async () => {
    return (await show(surface, control))?.hasFocus;
  });
  await surface.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  });
  await surface.press('Backspace');
  await surface.type(text);
}

/** Waits until a control is in sight and can be used. */
export function waitForControl(surface: Surface, control: Control): Promise<Located> {
  return waitFor(describe(surface, control), async () => {
    const located = await show(surface, control);
    return located?.isDisabled === false ? located : null;
  });
}

/** Whether a control is there and visible right now. */
export async function hasControl(surface: Surface, control: Control): Promise<boolean> {
  const { role, name, nth = 0 } = control;
  return (await surface.evaluate(locateAll, role, name, null)).length > nth;
}

/** The names of all visible controls of a role, in the order of the document. */
export async function listNames(surface: Surface, role: Role): Promise<readonly string[]> {
  return (await surface.evaluate(locateAll, role, null, null)).map(({ name }) => name);
}

/** What is written on the surface, as one can see it. */
export function readText(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.body.innerText);
}

/** Waits until a text is to be seen. Runs of white space count as one space. */
export async function waitForText(surface: Surface, text: string): Promise<void> {
  const wanted = text.replaceAll(/\s+/g, ' ').trim();
  await waitFor(`“${wanted}”, in ${surface.name}`, async () =>
    (await readText(surface)).replaceAll(/\s+/g, ' ').includes(wanted),
  );
}

/** Moves the focus by the Tab key until it is on a control, as somebody without a pointer does. Throws after 200. */
export async function tabTo(surface: Surface, control: Control): Promise<void> {
  await waitForControl(surface, control);
  for (let presses = 0; presses < 200; presses += 1) {
    const located = await show(surface, control);
    if (located?.hasFocus) return;
    await surface.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${describe(surface, control)}.`);
}

function describe(surface: Surface, { role, name }: Control): string {
  return `the ${role} “${name}”, in ${surface.name}`;
}

/** Finds a control and scrolls it into sight. */
async function show(surface: Surface, { role, name, nth = 0 }: Control): Promise<Located | null> {
  return (await surface.evaluate(locateAll, role, name, nth))[nth] ?? null;
}
