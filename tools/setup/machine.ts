import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** What setup asks of the machine it runs on. A parameter, so that tests can be any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly isRoot: boolean;
  /** Whether a file is there and may be run. */
  canRun(path: string): boolean;
  /** Whether an executable only starts a snap package, which may not read our build or open our profiles. */
  isSnap(path: string): boolean;
  /** Runs a command to its end; `code` is -1 when it could not be started. */
  run(command: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }>;
}

/** The machine we are on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  canRun(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  isSnap(path) {
    try {
      const real = realpathSync(path);
      if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
      // Ubuntu's transitional packages are short scripts that start the snap.
      return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
    } catch {
      return false;
    }
  },
  run(command, args) {
    return new Promise((resolve) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (chunk) => (output += String(chunk)));
      child.stderr.on('data', (chunk) => (output += String(chunk)));
      child.on('error', (error) => resolve({ code: -1, output: error.message }));
      child.on('close', (code) => resolve({ code: code ?? -1, output }));
    });
  },
};
