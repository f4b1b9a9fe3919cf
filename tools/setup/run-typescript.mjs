import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs what is missing, then runs a TypeScript file of ours in a second Node and leaves with its exit code.
 * The second Node is needed because tsx may only just have been installed.
 *
 * @param {string} file from the project's folder, such as `tools/feed/main.ts`
 * @param {string[]} args
 */
export async function runTypeScript(file, args) {
  const ready = await ensureDependencies(ROOT, (line) => console.error(line));
  if (!ready.ok) {
    console.error(ready.sentence);
    process.exit(1);
  }
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child by itself; we stay until it has cleaned up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`Node could not be started again: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}
