import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPlanted } from './plant';

/** One file a habit that the project does without, and the rule that says so (two rules say so of hooks). */
const habits: Record<string, { path: string; source: string; rule: string | readonly string[] }> = {
  'any type will do': {
    path: 'lib/list/any.ts',
    source: 'export const first = (values: any) => values[0];\n',
    rule: 'typescript(no-explicit-any)',
  },
  'it is there, believe me': {
    path: 'lib/list/non-null.ts',
    source: 'export const length = (text?: string) => text!.length;\n',
    rule: 'typescript(no-non-null-assertion)',
  },
  'the compiler is wrong': {
    path: 'lib/list/ignore.ts',
    source: "// @ts-ignore it works\nexport const count: number = 'one';\n",
    rule: 'typescript(ban-ts-comment)',
  },
  'the linter is wrong': {
    path: 'lib/list/disable.ts',
    source: '/* eslint-disable */\nexport const one = 1;\n',
    rule: 'unicorn(no-abusive-eslint-disable)',
  },
  'a default export': {
    path: 'lib/list/default.ts',
    source: 'export default function advise(): number {\n  return 1;\n}\n',
    rule: 'import(no-default-export)',
  },
  'a default export of a component': {
    path: 'components/panel/Default.tsx',
    source: 'export default function Default() {\n  return <p>Here</p>;\n}\n',
    rule: 'import(no-default-export)',
  },
  'exported mutable state': {
    path: 'lib/list/state.ts',
    source: 'export let count = 0;\n\nexport function add(): void {\n  count += 1;\n}\n',
    rule: 'import(no-mutable-exports)',
  },
  'a type imported as a value': {
    path: 'lib/list/type.ts',
    source: "import { Forum } from './forum';\n\nexport const nameOf = (forum: Forum) => forum.name;\n",
    rule: 'typescript(consistent-type-imports)',
  },
  'a type imported in passing': {
    path: 'lib/list/passing.ts',
    source: "export type Name = import('./forum').Forum['name'];\n",
    rule: 'typescript(consistent-type-imports)',
  },
  'a module that is required': {
    path: 'lib/list/required.ts',
    source: "export const forum = require('./forum');\n",
    rule: 'typescript(no-require-imports)',
  },
  'a thrown string': {
    path: 'lib/list/thrown.ts',
    source: "export function fail(): never {\n  throw 'no such forum';\n}\n",
    rule: 'eslint(no-throw-literal)',
  },
  'text run as code': {
    path: 'lib/list/run.ts',
    source: 'export const run = (text: string): unknown => eval(text);\n',
    rule: 'eslint(no-eval)',
  },
  'markup as text': {
    path: 'components/panel/Raw.tsx',
    source:
      'export function Raw({ html }: { html: string }) {\n  return <div dangerouslySetInnerHTML={{ __html: html }} />;\n}\n',
    rule: 'react(no-danger)',
  },
  'an image that says nothing': {
    path: 'components/panel/Image.tsx',
    source: 'export function Image() {\n  return <img src="/icon.png" />;\n}\n',
    rule: 'jsx-a11y(alt-text)',
  },
  'a hook behind a condition': {
    path: 'lib/hooks/use-some.ts',
    source:
      "import { useState } from 'react';\n\nexport function useSome(wanted: boolean): unknown {\n  if (wanted) return useState(1);\n  return null;\n}\n",
    rule: ['react(hooks)', 'react-hooks(rules-of-hooks)'],
  },
  'a message to the console': {
    path: 'lib/browser/say.ts',
    source: "export const say = () => console.log('here');\n",
    rule: 'eslint(no-console)',
  },
  'a name in camel case': {
    path: 'lib/list/adviseOn.ts',
    source: 'export const one = 1;\n',
    rule: 'unicorn(filename-case)',
  },
  'more than 300 lines': {
    path: 'lib/list/long.ts',
    source: Array.from({ length: 301 }, (_, n) => `export const line${n} = ${n};\n`).join(''),
    rule: 'eslint(max-lines)',
  },
};

/** Two files that hold each other, by value and by type only. */
const circles = {
  'lib/list/chicken.ts': "import { egg } from './egg';\n\nexport const chicken = () => egg;\n",
  'lib/list/egg.ts': "import { chicken } from './chicken';\n\nexport const egg = () => chicken;\n",
  'components/panel/Hen.tsx':
    "import type { Nest } from './Nest';\n\nexport interface Hen {\n  nest: Nest;\n}\n",
  'tools/cart.ts': "import { horse } from './horse';\n\nexport const cart = () => horse;\n",
  'tools/horse.ts': "import { cart } from './cart';\n\nexport const horse = () => cart;\n",
  'components/panel/Nest.tsx':
    "import type { Hen } from './Hen';\n\nexport interface Nest {\n  hen: Hen;\n}\n",
};

const clean = {
  'lib/list/forum.ts': 'export interface Forum {\n  readonly name: string;\n}\n',
  'lib/list/name-of.ts':
    "import type { Forum } from './forum';\n\nexport function nameOf(forum: Forum): string {\n  return forum.name;\n}\n",
  'components/panel/Name.tsx':
    "import type { Forum } from '../../lib/list/forum';\n\nexport function Name({ forum }: { readonly forum: Forum }) {\n  return <h1>{forum.name}</h1>;\n}\n",
  'entrypoints/background.ts':
    "import { defineBackground } from 'wxt/utils/define-background';\n\nexport default defineBackground(() => undefined);\n",
  'components/kit/Said.tsx':
    'export function Said({ text }: { readonly text: string }) {\n  return <p role="status">{text}</p>;\n}\n',
  'entrypoints/activity/main.tsx': "import './activity.css';\n\nexport const started = true;\n",
  'tests/lib/list/name-of.test.ts': `import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../lib/list/name-of';

describe('a name', () => {
  const named = (name: string) => nameOf({ name });

  it('is the forum’s', () => {
    fc.assert(fc.property(fc.string(), (name) => expect(named(name), 'the name').toBe(name)));
  });
});
`,
  'tools/say.ts': "export const say = () => console.log('here');\n",
};

describe('each habit is caught, by its rule and no other', () => {
  const broken = lintPlanted({
    ...clean,
    ...Object.fromEntries(Object.values(habits).map(({ path, source }) => [path, source])),
  });

  it.each(Object.entries(habits))('%s', (_, { path, rule }) => {
    expect(broken.get(path)).toEqual([rule].flat());
  });

  it('and files without any are let through', () => {
    for (const path of Object.keys(clean)) expect(broken.get(path), path).toEqual([]);
  });
});

describe('files that hold each other', () => {
  const broken = lintPlanted(circles);

  it.each(Object.keys(circles))('%s', (path) => {
    expect(broken.get(path)).toEqual(['import(no-cycle)']);
  });
});

describe('the linter', () => {
  it('is switched off nowhere in the project, by no comment', () => {
    const files = ['lib', 'components', 'entrypoints', 'tools', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    );
    const sources = files.filter(
      (path) => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith(basename(import.meta.url)),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((path) => /(?:eslint|oxlint)-disable/.test(readFileSync(path, 'utf8')))).toEqual(
      [],
    );
  });
});
