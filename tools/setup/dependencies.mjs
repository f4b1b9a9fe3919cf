import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findMissingPackages } from './installed-packages.mjs';
import { runNpm } from './npm.mjs';

const NODE_NEEDED = [20, 19];

/**
 * Makes sure that everything the other commands import is there. Says what it does, one plain line a step, and says
 * nothing when there is nothing to do. It runs on Node alone, before any package is installed.
 *
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: true } | { ok: false, sentence: string }>} `sentence` tells a person what to do
 */
export async function ensureDependencies(root, say) {
  if (isNodeTooOld(process.versions.node)) {
    return refuse(
      `Take Part needs Node ${NODE_NEEDED.join('.')} or newer; this is ${process.versions.node}.`,
    );
  }
  if (findMissingPackages(root).length > 0) {
    say(
      'Installing the packages listed in package-lock.json (npm ci); the first time takes a minute or two.',
    );
    const installed = await installPackages(root, say);
    if (!installed.ok) return refuse(explainNpm(installed.output));
    say('The packages are installed.');
  }
  // WXT generates the tsconfig that ours extends; without it no TypeScript tool here starts.
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    say('Preparing the types that WXT generates.');
    const prepared = spawnSync(
      process.execPath,
      [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'],
      { cwd: root, encoding: 'utf8' },
    );
    if (prepared.status !== 0) {
      return refuse(`“wxt prepare” failed:\n${lastLines(prepared.stdout + prepared.stderr)}`);
    }
  }
  return { ok: true };
}

const EVERYTHING = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * `npm ci`, and where that refuses the lock file as incomplete, `npm install` without writing to it. npm leaves builds
 * for other machines out of a lock file when the registry at hand does not have them, and then refuses its own work.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function installPackages(root, say) {
  const clean = await runNpm(['ci', ...EVERYTHING], { cwd: root });
  if (clean.ok || !/code EUSAGE/.test(clean.output)) return clean;
  say('npm ci finds package-lock.json incomplete; npm install takes what it has and looks up the rest.');
  return runNpm(['install', '--no-save', ...EVERYTHING], { cwd: root });
}

/** @param {string} version such as `20.19.0` */
function isNodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NODE_NEEDED;
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

/** @param {string} output what npm said */
function explainNpm(output) {
  const said = `npm said:\n${firstErrors(output)}`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return `The package registry cannot be reached. Check the network (or npm’s “registry” and “proxy” settings) and run this again. ${said}`;
  }
  if (/ENOSPC/.test(output)) return `The disk is full. Free about 1 GB and run this again. ${said}`;
  if (/EACCES|EPERM/.test(output)) {
    return `npm may not write in this folder. Give yourself the folder, or clone it elsewhere, and run this again. ${said}`;
  }
  if (/ENOENT/.test(output)) {
    return `npm was not found. It comes with Node: install Node again from https://nodejs.org and run this again. ${said}`;
  }
  return `The packages could not be installed. ${said}`;
}

/**
 * npm says first what is wrong and then much else.
 *
 * @param {string} output
 */
function firstErrors(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line));
  return errors.length === 0 ? lastLines(output) : lastLines(errors.slice(0, 8).join('\n'));
}

/** @param {string} output */
function lastLines(output) {
  return output
    .trim()
    .split('\n')
    .slice(-12)
    .map((line) => `  ${line}`)
    .join('\n');
}

/** @param {string} sentence @returns {{ ok: false, sentence: string }} */
function refuse(sentence) {
  return { ok: false, sentence };
}
