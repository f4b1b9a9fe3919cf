import { join } from 'node:path';
import type { Surroundings } from '../../../tools/command/command';
import { runFeed } from '../../../tools/feed/run-feed';
import { dayInLondon } from '../../../lib/list/time';
import { editSource } from '../../tools/feed/own-list';
import { readPublishChapter } from '../../tools/feed/readme-chapter';

/** Somebody who publishes a list of their own from an empty folder, by the lines of the README. */
export interface Publisher {
  /** What `serve` printed. */
  readonly address: string;
  /** Runs the README's fourth line once more. */
  readonly publishAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Runs the README's five lines, beside a folder of the publisher's own, and leaves the last one serving. */
export async function startPublisher(folder: string): Promise<Publisher> {
  const { commands, filled } = readPublishChapter();
  const [begin = '', forum = '', keys = '', publish = '', serve = ''] = commands.map((line) =>
    line.replace('npm run feed -- ', '').replaceAll('../', `${folder}/`),
  );
  for (const line of [begin, forum]) await runLine(line);
  for (const [file, fields] of Object.entries(filled)) editSource(join(folder, 'our-list', file), fields);
  for (const line of [keys, publish]) await runLine(line);

  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let served = Promise.resolve(0);
  const address = await new Promise<string>((resolve, reject) => {
    const print = (line: string): void => {
      const [found] = /http:\/\/localhost:\d+\//.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    };
    served = runFeed(serve.split(' '), { ...surroundings(), print, untilStopped: () => stopped });
    void served.then((code) => reject(new Error(`“${serve}” left with ${code}.`)), reject);
  });
  return {
    address,
    publishAgain: () => runLine(publish),
    async stop() {
      stop();
      await served;
    },
  };
}

async function runLine(line: string): Promise<void> {
  const code = await runFeed(line.split(' '), surroundings());
  if (code !== 0) throw new Error(`“${line}” left with ${code}.`);
}

function surroundings(): Surroundings {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    print: () => undefined,
    complain: () => undefined,
    readInput: () => Promise.resolve(''),
    today: dayInLondon(now),
    now,
    untilStopped: () => Promise.resolve(),
  };
}
