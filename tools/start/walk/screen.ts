import { spawn } from 'node:child_process';
import type { ScreenActs } from '../../browsers/screen-acts';
import type { ScreenTools } from '../../setup/ensure-screen';
import type { Machine } from '../../setup/machine';

/** A screen that nobody sees. */
export interface Screen {
  /** For the environment variable DISPLAY. */
  readonly display: string;
  /** Writes a PNG of all that is on it. Throws when the program that grabs it fails. */
  grab(file: string): Promise<void>;
  /** Presses keys and moves the pointer on it, by the words of xdotool; null where that is not there. */
  readonly act: ScreenActs | null;
  close(): void;
}

/** Starts Xvfb on a free display. Null when it does not start. */
export async function openScreen(
  tools: ScreenTools,
  size: { readonly width: number; readonly height: number },
  machine: Machine,
): Promise<Screen | null> {
  const server = spawn(
    tools.xvfb,
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string | null>((resolve) => {
    server.stdio[3]?.on('data', (chunk) => resolve(String(chunk).trim()));
    server.once('error', () => resolve(null));
    server.once('exit', () => resolve(null));
  });
  if (number === null) return null;
  const display = `:${number}`;
  const { program, path } = tools.grab;
  const run = async (command: string, args: readonly string[]): Promise<void> => {
    const result = await machine.run('env', [`DISPLAY=${display}`, command, ...args]);
    if (result.code !== 0) throw new Error(`${command} failed: ${result.output.trim()}`);
  };
  const { hand } = tools;
  return {
    display,
    grab: (file) => run(path, program === 'scrot' ? ['--overwrite', file] : ['-window', 'root', file]),
    act: hand === null ? null : (words) => run(hand, words),
    close: () => server.kill(),
  };
}
