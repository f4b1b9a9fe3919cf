import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../../tools/bench/stage/open-stage';
import type * as BenchPage from './desk/bench-page';

describe('The stage on which benches measure, in chromium', () => {
  let stage: Stage<typeof BenchPage>;
  beforeAll(async () => {
    stage = await openStage<typeof BenchPage>({
      module: 'tests/journeys/desk/bench-page.ts',
      say: () => undefined,
    });
  });
  afterAll(() => stage.close());

  it('is a page of the extension’s own', async () => {
    expect((await stage.measure('whereAmI')).answer).toBe('chrome-extension:');
  });

  it('sees for how long the main thread was busy, and what that cost', async () => {
    const { figures, answer } = await stage.measure('beBusy', 120);
    expect(answer).toBe(120);
    expect(figures.ms).toBeGreaterThanOrEqual(120);
    expect(figures.blockMs).toBeGreaterThanOrEqual(112);
    expect(figures.longTaskMs).toBeGreaterThanOrEqual(119);
    expect(figures.cpuMs).toBeGreaterThan(60);
  });

  it('sees no block where the page only waits', async () => {
    const { figures } = await stage.measure('wait', 300);
    expect(figures.ms).toBeGreaterThanOrEqual(299);
    expect(figures.longTaskMs).toBeLessThan(300);
    expect(figures.cpuMs).toBeLessThan(300);
  });

  it.runIf(process.platform === 'linux')('sees the memory that is added', async () => {
    const { figures } = await stage.measure('fill', 100);
    expect(figures.addedMb).toBeGreaterThan(90);
    expect(figures.addedMb).toBeLessThan(160);
  });

  it('tells what went wrong in the page', async () => {
    await expect(stage.measure('fail')).rejects.toThrow('It was to fail.');
  });
});
