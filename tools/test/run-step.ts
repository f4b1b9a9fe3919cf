import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Count } from './count';
import { readCount } from './count';
import type { Step } from './steps';

/**
 * Runs a step with its output in sight. A step that fails without a failing test of its own counts as one failure, so
 * that the last line never says that nothing failed when something did.
 */
export async function runStep(step: Step): Promise<Count & { readonly ok: boolean }> {
  const report = join('.cache', 'test', `${step.name}.json`);
  await rm(report, { force: true });
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await runNpm([...step.npm, ...(step.counts ? reporters : [])]);
  const count = (step.counts ? await readCount(report) : null) ?? { passed: 0, failed: 0 };
  return { ok, passed: count.passed, failed: ok ? count.failed : Math.max(1, count.failed) };
}

function runNpm(args: readonly string[]): Promise<boolean> {
  const script = process.env['npm_execpath'];
  const isScript = script !== undefined && /npm-cli\.c?js$/.test(script);
  const child = isScript
    ? spawn(process.execPath, [script, ...args], { stdio: 'inherit' })
    : spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
