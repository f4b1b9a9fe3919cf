// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import type { PanelActs, ReadyView } from '../../../components/panel/view';
import { NOBODY } from './made-up-list';
import { aDraft, anEntry, aView, spyActs } from './views';

/** The panel with a person's draft held as the hooks would hold it. */
function Held({ first, acts }: { readonly first: ReadyView; readonly acts: PanelActs }) {
  const [view, setView] = useState(first);
  return (
    <Panel
      view={view}
      acts={{
        ...acts,
        startEntry: (kind) => setView({ ...view, draft: aDraft(kind) }),
        changeDraft: (draft) => setView({ ...view, draft }),
        dropDraft: () => setView({ ...view, draft: null }),
        saveDraft: () => {
          acts.saveDraft();
          setView({ ...view, draft: null, done: { what: 'saved', entry: anEntry() } });
        },
        skipWho: () => setView({ ...view, asksWho: false }),
        setPerson: () => setView({ ...view, asksWho: false }),
      }}
    />
  );
}

/** Presses Tab until what has the focus answers to `name`; fails when it has come round. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await userEvent.tab();
    const { activeElement } = document;
    if (activeElement?.getAttribute('aria-label') === name || activeElement?.textContent === name) return;
  }
  throw new Error(`Tab never came to "${name}"`);
}

beforeAll(loadForms);
afterEach(cleanup);

describe('by keyboard alone', () => {
  it('an entry is logged with Enter, Tab and Enter, and undone next', async () => {
    const acts = spyActs();
    render(<Held first={aView()} acts={acts} />);
    await tabTo('Log an answer');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Log an answer' }));
    await tabTo('Save entry');
    await userEvent.keyboard('{Enter}');
    expect(acts.saveDraft).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Log what you did' }));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  it('Enter in a field of one line saves', async () => {
    const acts = spyActs();
    render(<Held first={aView({ draft: aDraft('answer') })} acts={acts} />);
    await userEvent.type(await screen.findByLabelText(/Minutes spent/), '5{Enter}');
    expect(acts.saveDraft).toHaveBeenCalledOnce();
  });

  it('cancelling gives the focus back to the log bar', async () => {
    render(<Held first={aView({ draft: aDraft('answer') })} acts={spyActs()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Log what you did' }));
  });

  it('skipping the first question gives the focus to the page', async () => {
    render(<Held first={aView({ asksWho: true, person: NOBODY })} acts={spyActs()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Skip for now' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('everything that can be pressed can be reached', async () => {
    render(<Held first={aView()} acts={spyActs()} />);
    const reached = new Set<Element | null>();
    for (let presses = 0; presses < 80; presses += 1) {
      await userEvent.tab();
      reached.add(document.activeElement);
    }
    const closed = (element: Element): boolean =>
      element.closest('[hidden]') !== null || element.closest('.disclosure__body') !== null;
    const pressable = [...document.querySelectorAll('button, summary, input')].filter(
      (element) => !closed(element) && element.closest('.mode__changes > :not(summary)') === null,
    );
    expect(pressable.length).toBeGreaterThan(10);
    expect(pressable.filter((element) => !reached.has(element)).map((element) => element.outerHTML)).toEqual(
      [],
    );
  });
});

describe('a draft that was left open', () => {
  it('is there again when the panel opens', async () => {
    const acts = { ...spyActs(), changeDraft: vi.fn<PanelActs['changeDraft']>() };
    render(<Panel view={aView({ draft: aDraft('answer', { minutes: '7' }) })} acts={acts} />);
    expect(await screen.findByDisplayValue('7')).toBeTruthy();
    expect(acts.changeDraft).not.toHaveBeenCalled();
  });
});
