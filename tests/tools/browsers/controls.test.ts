// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { fill, hasControl, listNames, tabTo, waitForControl } from '../../../tools/browsers/controls';
import type { Point, Surface } from '../../../tools/browsers/surface';
import { writeCall } from '../../../tools/browsers/surface';

const clicks: Point[] = [];

/** The test's own document, with a Tab key that goes from button to button. */
const surface: Surface = {
  name: 'the test',
  evaluate: (work, ...args) => runInThisContext(writeCall(work, args)) as never,
  clickAt: async (point) => void clicks.push(point),
  press: async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + 1) % buttons.length]?.focus();
  },
  type: async (text) => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.value = text;
  },
  screenshot: async () => Buffer.alloc(0),
};

beforeEach(() => {
  clicks.length = 0;
  document.body.innerHTML = `
    <h1>Parents’ Corner</h1>
    <button hidden>Save</button>
    <button>Copy<span class="visually-hidden">: the line</span></button>
    <button aria-label="Log an answer">Answer</button>
    <button>Save</button>
    <button disabled>Send</button>
    <details><summary>Do and
      avoid</summary></details>
    <label for="role">Your role <span>(optional)</span></label><input id="role" />
    <label><input type="radio" checked /> Yes</label>
    <span id="where">Your organisation</span><input role="combobox" aria-labelledby="where" />`;
});

describe('finding a control as a person does', () => {
  it.each([
    ['button', 'Log an answer'],
    ['button', 'Do and avoid'],
    ['button', 'Copy: the line'],
    ['textbox', 'Your role (optional)'],
    ['radio', 'Yes'],
    ['combobox', 'Your organisation'],
    ['heading', 'Parents’ Corner'],
  ] as const)('finds the %s “%s”', async (role, name) => {
    expect(await hasControl(surface, { role, name })).toBe(true);
  });

  it.each([
    ['button', 'Answer'],
    ['button', 'Log an'],
    ['link', 'Save'],
    ['textbox', 'Your role'],
  ] as const)('finds no %s “%s”', async (role, name) => {
    expect(await hasControl(surface, { role, name })).toBe(false);
  });

  it('does not find what is hidden', async () => {
    expect(await hasControl(surface, { role: 'button', name: 'Save', nth: 1 })).toBe(false);
  });

  it('says whether a choice is made', async () => {
    expect(await waitForControl(surface, { role: 'radio', name: 'Yes' })).toMatchObject({ isChecked: true });
  });

  it('lists the names of what one can press', async () => {
    expect(await listNames(surface, 'button')).toEqual(
      expect.arrayContaining(['Log an answer', 'Save', 'Do and avoid']),
    );
  });

  it('clicks a field before it types', async () => {
    document.getElementById('role')?.focus();
    await fill(surface, { role: 'textbox', name: 'Your role (optional)' }, 'a childcare adviser');
    expect(clicks).toHaveLength(1);
  });

  it('comes to a control by the Tab key alone, and says when the key does not reach it', async () => {
    await tabTo(surface, { role: 'button', name: 'Log an answer' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Log an answer');
    await expect(tabTo(surface, { role: 'radio', name: 'Yes' })).rejects.toThrow(
      'does not reach the radio “Yes”',
    );
  });
});
