import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The page that is laid into the copy of the extension. */
export const BENCH_PAGE = 'bench.html';

const HTML = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Bench</title>
  <script type="module" src="/bench/page.js"></script>
</html>
`;

/**
 * Copies the built extension and lays a page into it that has a module's functions at hand. It is one of the
 * extension's own pages: the same origin, the same storage, the same content-security policy.
 *
 * @param module a file of ours whose exported functions the page is to have; it may start workers of its own
 * @returns the folder of the copy; remove it afterwards
 */
export async function layPage(extensionFolder: string, module: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'take-part-bench-'));
  cpSync(extensionFolder, folder, { recursive: true });
  writeFileSync(join(folder, BENCH_PAGE), HTML);
  await build({
    configFile: false,
    logLevel: 'error',
    base: '/bench/',
    define: {
      'import.meta.env.FIREFOX': 'false',
      'import.meta.env.CHROME': 'true',
      'process.env.NODE_ENV': '"production"',
    },
    // As the extension itself is built.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [entryFor(resolve(module))],
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'bench'),
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { entryFileNames: 'page.js' } },
    },
  });
  return folder;
}

const ENTRY = 'virtual:bench-page';

/** The page's script: it keeps the functions where `openStage` finds them. */
function entryFor(module: string) {
  const runner = resolve('tools/bench/stage/run-in-page.ts');
  return {
    name: 'bench-page',
    resolveId: (id: string) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id: string) =>
      id === `\0${ENTRY}`
        ? `import * as functions from ${JSON.stringify(module)};
           import { runInPage } from ${JSON.stringify(runner)};
           globalThis.bench = (name, args) => runInPage(functions[name], args);`
        : undefined,
  };
}
