import type { Run } from './race';

/** Runs something here in Node and measures how long it took and how much of the processors it used. Milliseconds. */
export async function timed<Answer>(work: () => Answer | Promise<Answer>): Promise<Run & { answer: Answer }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const answer = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { figures: { ms, cpuMs: (user + system) / 1000 }, answer };
}
