import { spawn } from 'node:child_process';

/**
 * Runs npm and waits. Under `npm start` it is the npm that started us, otherwise the one on the PATH.
 *
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} where
 * @returns {Promise<{ ok: true } | { ok: false, output: string }>} `output` is all that npm said, to be shown on failure
 */
export function runNpm(args, { cwd, env = process.env }) {
  const own = env.npm_execpath;
  const isScript = own !== undefined && /npm-cli\.c?js$/.test(own);
  const child = isScript
    ? spawn(process.execPath, [own, ...args], { cwd, env })
    : spawn('npm', args, { cwd, env, shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve(code === 0 ? { ok: true } : { ok: false, output }));
  });
}
