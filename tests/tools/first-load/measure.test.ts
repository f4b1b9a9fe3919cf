import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gzipSize, listFirstLoad } from '../../../tools/first-load/measure';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'first-load-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function build(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

describe('The first load of a page is', () => {
  it('the page, its scripts, its preloads, its stylesheets and all they load in turn', () => {
    build({
      'panel.html': `<script type="module" crossorigin src="/chunks/panel.js"></script>
        <link rel="modulepreload" crossorigin href="/chunks/kit.js"><link href="/assets/panel.css" rel="stylesheet">
        <link rel="icon" href="/icon.png"><a href="/other.html">Elsewhere</a>`,
      'chunks/panel.js': `const later=()=>import("./later.js");import{a as b}from"./kit.js";import"./polyfill.js";b(later)`,
      'chunks/kit.js': `import r,{useState as s}from'./react.js';export*from"./names.js";export{r,s};`,
      'chunks/react.js': 'export default "import{x}from of a text";',
      'chunks/names.js': `import * as all\nfrom "../shared.js"; export { all };`,
      'chunks/polyfill.js': '',
      'chunks/later.js': '',
      'shared.js': `export const words = "import data from 'elsewhere'".length, url = new URL("./worker.js");`,
      'assets/panel.css': '@import url("./base.css"); a { background: url(/icon.png) }',
      'assets/base.css': '',
    });
    expect(listFirstLoad(directory, 'panel.html')).toEqual([
      'assets/base.css',
      'assets/panel.css',
      'chunks/kit.js',
      'chunks/names.js',
      'chunks/panel.js',
      'chunks/polyfill.js',
      'chunks/react.js',
      'panel.html',
      'shared.js',
    ]);
  });

  it('finite although scripts load each other', () => {
    build({
      'panel.html': '<script src="a.js"></script>',
      'a.js': 'import"./b.js"',
      'b.js': 'import"./a.js"',
    });
    expect(listFirstLoad(directory, 'panel.html')).toEqual(['a.js', 'b.js', 'panel.html']);
  });

  it('unknown where a file is missing, and says which', () => {
    build({ 'panel.html': '<script src="/gone.js"></script>' });
    expect(() => listFirstLoad(directory, 'panel.html')).toThrow(/gone\.js/);
  });
});

it('Its size is that of each file compressed on its own', () => {
  const text = 'welcome '.repeat(500);
  build({ 'a.js': text, 'b.js': text });
  const one = gzipSync(text, { level: 9 });
  expect(gunzipSync(one).toString()).toBe(text);
  expect(gzipSize(directory, ['a.js', 'b.js'])).toBe(one.length * 2);
});
