// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Activity } from '../../../components/activity/Activity';
import type { PracticeView } from '../../../components/kit/practice/practice-view';
import { memoryExport } from './memory-export';
import { ACTS, findFaults, noBackup, NOW, READY } from './page';

afterEach(cleanup);

/** Shows an empty log, where practice can be turned on and off. */
function showPage(start: boolean) {
  const { exporting } = memoryExport(() => ({ entries: [], tombstones: [] }));
  const survey = vi.fn<typeof exporting.survey>(exporting.survey);
  const turned = vi.fn<(on: boolean) => void>();
  function Page() {
    const [isOn, setOn] = useState(start);
    const turn = (on: boolean) => () => {
      turned(on);
      setOn(on);
    };
    const practice: PracticeView = {
      isOn,
      isNew: isOn && !start,
      trouble: null,
      onStart: turn(true),
      onStop: turn(false),
    };
    const means = { now: () => NOW, exporting: { ...exporting, survey }, backup: noBackup };
    return <Activity view={{ ...READY, entries: [] }} acts={ACTS} means={means} practice={practice} />;
  }
  render(<Page />);
  return { user: userEvent.setup(), survey, turned };
}

const press = (name: string) => screen.getByRole('button', { name });

describe('practice on the page “Your log”', () => {
  it('is offered where the log is empty, and then says at the top that nothing counts', async () => {
    const { user } = showPage(false);
    expect(screen.queryByText('Practice: made-up entries. Nothing here counts.')).toBeNull();
    await user.click(press('Try it with made-up entries'));
    const told = screen.getByText('Practice: made-up entries. Nothing here counts.');
    expect(document.activeElement).toBe(told);
    expect(await findFaults()).toEqual([]);
  });

  it('refuses the export in one sentence, without even looking at the log', async () => {
    const { user, survey } = showPage(true);
    await user.click(press('Export'));
    expect(
      screen.getByText('Made-up entries cannot be exported. Stop practising to export your own log.'),
    ).toBeTruthy();
    expect(survey).not.toHaveBeenCalled();
    await user.click(press('Backup'));
    expect(
      screen.getByText(
        'Made-up entries cannot be backed up. Stop practising to back up or restore your own log.',
      ),
    ).toBeTruthy();
    await user.click(press('Export'));
    await user.click(press('Stop practising'));
    await user.click(press('Delete them and stop'));
    expect(survey).toHaveBeenCalled();
  });

  it('asks once before it ends, and goes on where one does not want that', async () => {
    const { user, turned } = showPage(true);
    await user.click(press('Stop practising'));
    expect(document.activeElement?.textContent).toMatch(/^The made-up entries/);
    await user.click(press('Go on practising'));
    expect(document.activeElement).toBe(press('Stop practising'));
    expect(turned).not.toHaveBeenCalled();
    await user.click(press('Stop practising'));
    await user.click(press('Delete them and stop'));
    expect(turned).toHaveBeenCalledWith(false);
  });
});
