// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadForms } from '../../../components/panel/load-forms';
import { Panel } from '../../../components/panel/Panel';
import { aDraft, aView, spyActs } from './views';

beforeAll(loadForms);
afterEach(cleanup);

describe('the way past all there is to read', () => {
  it('is the first stop of the Tab key and leads to the first button of the log bar', async () => {
    const acts = spyActs();
    render(<Panel view={aView()} acts={acts} />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Skip to logging');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Log an answer');
    await userEvent.keyboard('{Enter}');
    expect(acts.startEntry).toHaveBeenCalledExactlyOnceWith('answer');
  });

  it('is not there where there is nothing to log, or the form is open already', () => {
    render(<Panel view={aView({ page: { state: 'no-address' } })} acts={spyActs()} />);
    expect(screen.queryByText('Skip to logging')).toBeNull();
    cleanup();
    render(<Panel view={aView({ draft: aDraft('answer') })} acts={spyActs()} />);
    expect(screen.queryByText('Skip to logging')).toBeNull();
  });
});
