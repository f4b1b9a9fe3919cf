import { dayInLondon } from '../../lib/list/time';
import type { Surroundings } from './command';

/** The surroundings of a command that somebody called: this terminal, this clock. */
export function realSurroundings(): Surroundings {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    async readInput() {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
      return Buffer.concat(pieces).toString('utf8');
    },
    today: dayInLondon(now),
    now,
    untilStopped: () =>
      new Promise((stop) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
      }),
  };
}
