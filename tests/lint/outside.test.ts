import { describe, expect, it } from 'vitest';
import { lintPlanted } from './plant';

const pure = ['lib/list', 'lib/log', 'lib/report', 'lib/formats', 'lib/feed'];
const rooms = [...pure, 'lib/storage', 'lib/browser', 'lib/hooks', 'components', 'entrypoints'];
const fileIn = (room: string, n: number) => `${room}/planted-${n}.ts`;

describe('packages stay in the room that owns them', () => {
  const owners: Record<string, readonly string[]> = {
    dexie: ['lib/storage'],
    react: ['lib/hooks', 'components', 'entrypoints'],
    'react-dom/client': ['entrypoints'],
    'wxt/browser': ['lib/browser'],
    'webextension-polyfill': ['lib/browser'],
    '@wxt-dev/i18n': ['lib/browser', 'entrypoints'],
    'wxt/utils/define-background': ['lib/browser', 'entrypoints'],
    zod: rooms,
    uuid: rooms,
    '#imports': [],
    '@/lib/list/thing': [],
    '~/lib/list/thing': [],
  };
  const packages = Object.keys(owners);
  const planted = Object.fromEntries(
    rooms.flatMap((room) =>
      packages.map((name, n) => [
        fileIn(room, n),
        `import { it } from '${name}';\nexport const mine = it;\n`,
      ]),
    ),
  );
  const broken = lintPlanted(planted);

  it.each(packages)('%s', (name) => {
    for (const room of rooms) {
      expect(broken.get(fileIn(room, packages.indexOf(name))), room).toEqual(
        owners[name]?.includes(room) ? [] : ['eslint(no-restricted-imports)'],
      );
    }
  });
});

describe('Node is for tools and tests', () => {
  const planted = Object.fromEntries(
    [...rooms, 'tools', 'tests'].flatMap((room) => [
      [fileIn(room, 1), "import { readFileSync } from 'node:fs';\nexport const mine = readFileSync;\n"],
      [fileIn(room, 2), "import { readFileSync } from 'fs';\nexport const mine = readFileSync;\n"],
    ]),
  );
  const broken = lintPlanted(planted);

  it.each(rooms)('not for %s', (room) => {
    expect(broken.get(fileIn(room, 1))).toEqual(['import(no-nodejs-modules)']);
    expect(broken.get(fileIn(room, 2))).toEqual(['import(no-nodejs-modules)']);
  });

  it.each(['tools', 'tests'])('but for %s', (room) => {
    expect(broken.get(fileIn(room, 1))).toEqual([]);
  });
});

describe('people’s words are found above the pure rooms and storage', () => {
  const wordless = [...pure, 'lib/storage'];
  const planted = {
    'lib/text.ts': 'export const t = (key: string) => key;\n',
    ...Object.fromEntries(
      [...wordless, 'lib/hooks'].map((room) => [
        fileIn(room, 1),
        "import { t } from '../text';\nexport const mine = t('panel.title');\n",
      ]),
    ),
  };
  const broken = lintPlanted(planted);

  it.each(wordless)('not in %s', (room) => {
    expect(broken.get(fileIn(room, 1))).toEqual(['eslint(no-restricted-imports)']);
  });

  it('but in lib/hooks', () => {
    expect(broken.get(fileIn('lib/hooks', 1))).toEqual([]);
  });
});

describe('what the world offers', () => {
  const storage = [...pure, 'lib/storage'];
  const below = [...pure, 'lib/storage', 'lib/hooks', 'components', 'entrypoints'];
  const kept = [...pure, 'lib/browser', 'lib/hooks', 'components', 'entrypoints'];

  /** Where each is forbidden. */
  const forbidden: Record<string, readonly string[]> = {
    'browser.tabs': below,
    'chrome.tabs': below,
    'document.title': storage,
    'window.name': storage,
    indexedDB: kept,
    localStorage: [...storage, 'lib/hooks', 'components', 'entrypoints'],
    "fetch('https://www.gov.uk/')": [...pure, 'components'],
    'globalThis.fetch': pure,
    'navigator.language': pure,
    'location.href': pure,
    'crypto.randomUUID()': pure,
    'performance.now()': pure,
    'process.env': pure,
    'setTimeout(() => 1, 2)': pure,
    'new Date()': pure,
    'Date.now()': pure,
    'Temporal.Now.instant()': pure,
  };
  const uses = Object.keys(forbidden);
  const planted = Object.fromEntries(
    rooms.flatMap((room) => uses.map((use, n) => [fileIn(room, n), `export const mine = () => ${use};\n`])),
  );
  const broken = lintPlanted(planted);

  it.each(uses)('%s', (use) => {
    for (const room of rooms) {
      expect(broken.get(fileIn(room, uses.indexOf(use))), room).toEqual(
        forbidden[use]?.includes(room) ? ['eslint(no-restricted-globals)'] : [],
      );
    }
  });

  it('chance is a parameter of the pure rooms', () => {
    const chance = Object.fromEntries(
      rooms.map((room) => [fileIn(room, 1), 'export const mine = () => Math.random();\n']),
    );
    const found = lintPlanted(chance);
    for (const room of rooms) {
      expect(found.get(fileIn(room, 1)), room).toEqual(
        pure.includes(room) ? ['eslint(no-restricted-properties)'] : [],
      );
    }
  });

  it('time is computed in one pure file, and that file takes everything else as a parameter too', () => {
    const found = lintPlanted({
      'lib/list/time.ts': 'export const ms = (instant: string) => Date.parse(instant);\n',
      'lib/log/time.ts': 'export const ms = (instant: string) => Date.parse(instant);\n',
    });
    expect(found.get('lib/list/time.ts')).toEqual([]);
    expect(found.get('lib/log/time.ts')).toEqual(['eslint(no-restricted-globals)']);
    for (const use of uses.filter((each) => forbidden[each] !== undefined && !/Date|Temporal/.test(each))) {
      const source = `export const mine = () => ${use};\n`;
      const inTime = lintPlanted({ 'lib/list/time.ts': source }).get('lib/list/time.ts');
      expect(inTime, use).toEqual(['eslint(no-restricted-globals)']);
    }
  });

  it('a parameter of the same name is a pure room’s own', () => {
    const path = 'lib/feed/read.ts';
    const source = `export function read(document: { title: string }, fetch: (url: string) => string): string {
  return document.title + fetch('https://www.gov.uk/');
}
`;
    expect(lintPlanted({ [path]: source }).get(path)).toEqual([]);
  });
});
