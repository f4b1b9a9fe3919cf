import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPlanted } from './plant';

/** Which rooms a room may use besides itself. Everything else is forbidden: imports run one way. */
const mayUse = {
  'lib/list': [],
  'lib/log': ['lib/list'],
  'lib/report': ['lib/list', 'lib/log'],
  'lib/formats': ['lib/list', 'lib/log', 'lib/report'],
  'lib/feed': ['lib/list'],
  'lib/storage': ['lib/list', 'lib/log', 'lib/report', 'lib/formats', 'lib/feed'],
  'lib/browser': ['lib/list', 'lib/log', 'lib/report', 'lib/formats', 'lib/feed'],
  'lib/hooks': ['lib/list', 'lib/log', 'lib/report', 'lib/formats', 'lib/feed', 'lib/storage', 'lib/browser'],
  components: ['lib/list', 'lib/log', 'lib/report', 'lib/formats', 'lib/feed'],
  entrypoints: [
    'lib/list',
    'lib/log',
    'lib/report',
    'lib/formats',
    'lib/feed',
    'lib/storage',
    'lib/browser',
    'lib/hooks',
    'components',
  ],
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof mayUse;
const rooms = Object.keys(mayUse) as Room[];
const targets = [...rooms, 'tools', 'tests'];
const RESTRICTED = 'eslint(no-restricted-imports)';

/** The ways to write an import from a file in `from` of what is in `to`. */
const spellings: Record<string, (from: string, to: string) => { path: string; source: string }> = {
  plainly: (from, to) => ({
    path: `${from}/plainly.ts`,
    source: `import { thing } from '${posix.relative(from, to)}/thing';\nexport const mine = thing;\n`,
  }),
  'from-the-root': (from, to) => ({
    path: `${from}/from-the-root.ts`,
    source: `import { thing } from '${posix.relative(from, '.')}/${to}/thing';\nexport const mine = thing;\n`,
  }),
  'from-a-folder-below': (from, to) => ({
    path: `${from}/below/deeper/file.ts`,
    source: `import { thing } from '../../${posix.relative(from, to)}/thing';\nexport const mine = thing;\n`,
  }),
  'type-only': (from, to) => ({
    path: `${from}/type-only.ts`,
    source: `import type { Thing } from '${posix.relative(from, to)}/thing';\nexport type Mine = Thing;\n`,
  }),
  'by-its-index': (from, to) => ({
    path: `${from}/by-its-index.ts`,
    source: `import { menu } from '${posix.relative(from, to)}';\nexport const mine = menu;\n`,
  }),
  'on-demand': (from, to) => ({
    path: `${from}/on-demand.ts`,
    source: `export const mine = () => import('${posix.relative(from, to)}/thing');\n`,
  }),
  'handed-on': (from, to) => ({
    path: `${from}/handed-on.ts`,
    source: `export { thing } from '${posix.relative(from, to)}/thing';\n`,
  }),
};

/** What every room holds, so that the imports lead somewhere. */
const furniture = Object.fromEntries(
  targets.flatMap((room) => [
    [`${room}/thing.ts`, 'export const thing = 1;\nexport type Thing = number;\n'],
    [`${room}/index.ts`, 'export const menu = 1;\n'],
  ]),
);

describe.each(rooms)('%s', (from) => {
  const allowed: readonly string[] = mayUse[from];
  const others = targets.filter((to) => to !== from);
  const plants = others.flatMap((to) =>
    Object.values(spellings).map((plant) => {
      const { path, source } = plant(from, to);
      return { to, path: path.replace(/(\.ts)$/, `-${to.replace('/', '-')}$1`), source };
    }),
  );
  const broken = lintPlanted({
    ...furniture,
    ...Object.fromEntries(plants.map(({ path, source }) => [path, source])),
  });

  function rulesBroken(to: string) {
    return plants.filter((plant) => plant.to === to).map(({ path }) => ({ path, rules: broken.get(path) }));
  }

  it.each(allowed)('may use %s', (to) => {
    for (const { path, rules } of rulesBroken(to)) expect(rules, path).toEqual([]);
  });

  it.each(others.filter((to) => !allowed.includes(to)))('may not use %s, however it is written', (to) => {
    for (const { path, rules } of rulesBroken(to)) expect(rules, path).toEqual([RESTRICTED]);
  });

  it('keeps the furniture of every room clean', () => {
    for (const path of Object.keys(furniture)) expect(broken.get(path), path).toEqual([]);
  });
});

describe('the layers know every room', () => {
  it('in lib', () => {
    const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms).toEqual(expect.arrayContaining(folders.map(({ name }) => `lib/${name}`)));
  });
});

describe('names that only look like another room', () => {
  const innocent = {
    'lib/list/feed-index.ts': 'export const index = 1;\n',
    'lib/list/near-feed.ts': "import { index } from './feed-index';\nexport const mine = index;\n",
    'lib/list/log.ts': 'export const log = 1;\n',
    'lib/list/near-log.ts': "import { log } from './log';\nexport const mine = log;\n",
    'lib/log/uses-list.ts': "import { log } from '../list/log';\nexport const mine = log;\n",
    'lib/log/report-day.ts': 'export const day = 1;\n',
    'lib/log/near-report.ts': "import { day } from './report-day';\nexport const mine = day;\n",
    'lib/storage/database.ts': 'export const database = 1;\n',
    'lib/storage/upgrades/first.ts':
      "import { database } from '../database';\nexport const mine = database;\n",
    'components/report/Bar.tsx': 'export function Bar() {\n  return <p>A bar</p>;\n}\n',
    'components/activity/Log.tsx':
      "import { Bar } from '../report/Bar';\n\nexport function Log() {\n  return <Bar />;\n}\n",
    'components/kit/storage/Gauge.tsx': 'export function Gauge() {\n  return <p>Full</p>;\n}\n',
    'components/kit/Used.tsx':
      "import { Gauge } from './storage/Gauge';\n\nexport function Used() {\n  return <Gauge />;\n}\n",
    'entrypoints/report/page.tsx':
      "import { Bar } from '../../components/report/Bar';\n\nexport function Page() {\n  return <Bar />;\n}\n",
    'lib/storage/clean.ts':
      "import { report } from 'a-package/browser/report';\nexport const mine = report;\n",
  };

  it('are let through', () => {
    const broken = lintPlanted(innocent);
    for (const path of Object.keys(innocent)) expect(broken.get(path), path).toEqual([]);
  });
});
