import { describe, expect, it } from 'vitest';
import { drawnRuns } from '../../../../components/activity/list/drawn-runs';

describe('What of a long list is drawn', () => {
  const inWindow = { from: 40, until: 60 };

  it('is what is in the window', () => {
    expect(drawnRuns(inWindow, null, 100)).toEqual([inWindow]);
  });

  it('is what has the focus too, above the window or below it', () => {
    expect(drawnRuns(inWindow, 3, 100)).toEqual([{ from: 3, until: 4 }, inWindow]);
    expect(drawnRuns(inWindow, 60, 100)).toEqual([inWindow, { from: 60, until: 61 }]);
  });

  it('is nothing twice, and nothing that is gone', () => {
    expect(drawnRuns(inWindow, 40, 100)).toEqual([inWindow]);
    expect(drawnRuns(inWindow, 59, 100)).toEqual([inWindow]);
    expect(drawnRuns(inWindow, 100, 100)).toEqual([inWindow]);
  });
});
