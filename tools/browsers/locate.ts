import type { Point } from './surface';

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

/** What is known of a control that can be seen. */
export interface Located {
  readonly name: string;
  /** Its middle. */
  readonly point: Point;
  readonly value: string;
  readonly isChecked: boolean;
  readonly isDisabled: boolean;
  readonly hasFocus: boolean;
}

/**
 * Runs in a document: all visible controls of a role, in the document's order. With a name only those that are called
 * so. The one numbered `shown` is scrolled into sight. A name is what `aria-labelledby`, `aria-label`, the labels, the
 * words or the `title` say, in this order; spaces do not count, because styles decide where words are set apart.
 */
export function locateAll(role: Role, name: string | null, shown: number | null): readonly Located[] {
  const SELECTORS: Readonly<Record<Role, string>> = {
    button: 'button, summary, input[type=button], input[type=submit], [role=button]',
    link: 'a[href], [role=link]',
    textbox:
      'input:not([type]):not([role]), input[type=text]:not([role]), input[type=search], input[type=url], input[type=number], input[type=date], textarea',
    combobox: 'select, [role=combobox], input[list]',
    option: '[role=option]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    radio: 'input[type=radio], [role=radio]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    region: 'section, article, [role=region]',
  };
  const clean = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const bare = (text: string): string => text.replaceAll(/\s+/g, '');
  const wordsOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof HTMLElement) || node.getAttribute('aria-hidden') === 'true' || node.hidden)
      return '';
    return [...node.childNodes].map(wordsOf).join('');
  };
  const nameOf = (element: HTMLElement): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return clean(
      ids.map((id) => document.getElementById(id)?.textContent).join(' ') ||
        element.getAttribute('aria-label') ||
        labels.map(wordsOf).join(' ') ||
        wordsOf(element) ||
        element.title,
    );
  };

  const found = [...document.querySelectorAll<HTMLElement>(SELECTORS[role])]
    .filter((element) => element.checkVisibility())
    .filter((element) => name === null || bare(nameOf(element)) === bare(name));
  if (shown !== null) found[shown]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found.map((element) => {
    const box = element.getBoundingClientRect();
    const field = element as HTMLInputElement;
    return {
      name: nameOf(element),
      point: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      value: field.value ?? '',
      isChecked: field.checked ?? element.getAttribute('aria-checked') === 'true',
      isDisabled: field.disabled ?? false,
      hasFocus: document.activeElement === element,
    };
  });
}
