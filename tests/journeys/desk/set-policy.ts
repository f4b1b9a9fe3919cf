import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDON_ID } from '../../../tools/browsers/firefox/identity';
import type { BrowserFamily, BrowserName } from '../../../tools/setup/browser';
import { findInFamily } from '../../../tools/setup/find-browser';
import { thisMachine } from '../../../tools/setup/machine';

/** What an organisation's IT has set for one build of the extension on this machine. */
export interface PolicySetHere {
  /** How it reaches the browser: a real policy file, or handed in where that cannot be written. */
  readonly by: 'file' | 'hand';
  readonly set: (policy: object) => void;
  readonly clear: () => void;
}

/** Where Chromium and its kin read policies on Linux, which only an administrator may write. */
const FOLDERS: Readonly<Partial<Record<BrowserName, string>>> = {
  chromium: '/etc/chromium/policies/managed',
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
};

/**
 * How policies are set for the extension in a folder. Firefox reads a managed storage manifest below `home`, which the
 * browser must be started with. Chromium reads its policy folder; where that may not be written, what `storage.managed`
 * answers is written into the build, which must be a copy.
 */
export function policyFor(family: BrowserFamily, build: string, home: string): PolicySetHere {
  if (family === 'firefox')
    return inFile(join(home, '.mozilla', 'managed-storage', `${ADDON_ID}.json`), asManifest);
  const found = findInFamily('chromium', thisMachine);
  const folder = found.ok ? FOLDERS[found.browser.name] : undefined;
  const id = idOf(build);
  return folder !== undefined && isWritable(folder)
    ? inFile(join(folder, `take-part-${id}.json`), (policy) => ({
        '3rdparty': { extensions: { [id]: policy } },
      }))
    : byHand(build);
}

function asManifest(data: object): object {
  return { name: ADDON_ID, description: 'A journey.', type: 'storage', data };
}

function inFile(file: string, wrap: (policy: object) => object): PolicySetHere {
  return {
    by: 'file',
    set(policy) {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, JSON.stringify(wrap(policy)));
    },
    clear: () => rmSync(file, { force: true }),
  };
}

/** Chromium's id of an extension without a key: the first 128 bits of its folder's SHA-256, `a` for 0 to `p` for 15. */
function idOf(build: string): string {
  const hash = createHash('sha256').update(realpathSync(build)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function byHand(build: string): PolicySetHere {
  const stub = join(build, 'policy-by-hand.js');
  const page = join(build, 'settings.html');
  const worker = join(build, 'background.js');
  const [pageBefore, workerBefore] = [readFileSync(page, 'utf8'), readFileSync(worker, 'utf8')];
  const set = (policy: object): void => {
    const answer = JSON.stringify(policy);
    const code = `chrome.storage.managed.get = (...given) => { const done = given.at(-1); if (typeof done === 'function') done(${answer}); return Promise.resolve(${answer}); };\n`;
    writeFileSync(stub, code);
    writeFileSync(page, pageBefore.replace('<script', '<script src="/policy-by-hand.js"></script><script'));
    writeFileSync(worker, code + workerBefore);
  };
  return { by: 'hand', set, clear: () => set({}) };
}
