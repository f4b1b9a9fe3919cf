import type { Point, Surface } from './surface';
import { waitFor } from './wait';

/** Kinds of controls as assistive technology calls them. */
export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'combobox'
  | 'option'
  | 'checkbox'
  | 'radio'
  | 'heading'
  | 'region';

/** A control as a person finds it: by what it is and what it says. `name` is the whole name, spaces made single. */
export interface Control {
  readonly role: Role;
  readonly name: string;
  /** Where several say the same: the first is 0. */
  readonly nth?: number;
}

/** What is known of a control that is in sight. */
export interface Located {
  /** The middle of what is visible of it. */
  readonly point: Point;
  readonly value: string;
  readonly isChecked: boolean;
  readonly isDisabled: boolean;
  readonly hasFocus: boolean;
}

/** Scrolls a control into sight and clicks it with the pointer. Waits for it first; throws when it does not come. */
export async function click(surface: Surface, control: Control): Promise<void> {
  const { point } = await waitForControl(surface, control);
  await surface.clickAt(point);
}

/** Clicks a field, replaces what is in it, and types. */
export async function fill(surface: Surface, control: Control, text: string): Promise<void> {
  await click(surface, control);
  await surface.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  });
  await surface.press('Backspace');
  await surface.type(text);
}

/** Waits until a control is in sight and can be used. */
export function waitForControl(surface: Surface, control: Control): Promise<Located> {
  return waitFor(`the ${control.role} “${control.name}”, in ${surface.name}`, async () => {
    const located = await surface.evaluate(locate, control.role, control.name, control.nth ?? 0);
    return located?.isDisabled === false ? located : null;
  });
}

/** Whether a control is there and visible right now. */
export async function hasControl(surface: Surface, control: Control): Promise<boolean> {
  return (await surface.evaluate(locate, control.role, control.name, control.nth ?? 0)) !== null;
}

/** The names of all visible controls of a role, in the order of the document. */
export function listNames(surface: Surface, role: Role): Promise<readonly string[]> {
  return surface.evaluate(namesOf, role);
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
    const located = await surface.evaluate(locate, control.role, control.name, control.nth ?? 0);
    if (located?.hasFocus) return;
    await surface.press('Tab');
  }
  throw new Error(`The Tab key does not reach the ${control.role} “${control.name}”, in ${surface.name}.`);
}

/** Runs in the document: finds the nth visible control of a role and name, and scrolls it into sight. */
function locate(role: Role, name: string, nth: number): Located | null {
  const ROLES: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit], [role=button]',
    link: 'a[href], [role=link]',
    textbox:
      'input:not([type]), input[type=text], input[type=search], input[type=url], input[type=number], input[type=date], textarea',
    combobox: 'select, [role=combobox], input[list]',
    option: '[role=option]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    radio: 'input[type=radio], [role=radio]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    region: 'section, article, [role=region]',
  };
  const clean = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.ariaHidden === 'true' || node.hidden) return '';
    return [...node.childNodes].map(textOf).join(getComputedStyle(node).display === 'inline' ? '' : ' ');
  };
  const nameOf = (element: HTMLElement): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = (element as HTMLInputElement).labels;
    return clean(
      ids.map((id) => document.getElementById(id)?.textContent).join(' ') ||
        element.getAttribute('aria-label') ||
        (labels && labels.length > 0 ? [...labels].map(textOf).join(' ') : '') ||
        textOf(element) ||
        element.title,
    );
  };
  const found = [...document.querySelectorAll<HTMLElement>(ROLES[role] ?? role)].filter(
    (element) => element.checkVisibility() && nameOf(element) === clean(name),
  )[nth];
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  // GOV.UK's radios and checkboxes are drawn by their labels; both are where people click.
  const box = found.getBoundingClientRect();
  const field = found as HTMLInputElement;
  return {
    point: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    value: field.value ?? '',
    isChecked: field.checked ?? found.ariaChecked === 'true',
    isDisabled: field.disabled ?? false,
    hasFocus: document.activeElement === found,
  };
}

/** Runs in the document: the names of all visible controls of a role. */
function namesOf(role: Role): readonly string[] {
  const selector = { button: 'button, summary', link: 'a[href]', heading: 'h1, h2, h3, h4' }[
    role as 'button'
  ];
  return [...document.querySelectorAll<HTMLElement>(selector ?? `[role=${role}]`)]
    .filter((element) => element.checkVisibility())
    .map((element) => (element.ariaLabel ?? element.innerText).replaceAll(/\s+/g, ' ').trim());
}
