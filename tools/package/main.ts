import { spawn } from 'node:child_process';
import { UsageError } from '../command/command';
import { makeRelease } from './release';

function runWxt(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<boolean> {
  const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

try {
  process.exitCode = await makeRelease(process.argv.slice(2), {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    now: new Date().toISOString(),
    outDir: 'public/feed',
    runWxt,
  });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  console.error('npm run zip -- --help');
  process.exitCode = 2;
}
