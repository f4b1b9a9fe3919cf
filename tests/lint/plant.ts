import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** Source by path from the project's root, as if these files stood in the project. */
export type Planted = Readonly<Record<string, string>>;

const Report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), severity: z.string() })),
});

/**
 * Plants files in an empty folder laid out like the project, runs the project's own linter over them with the project's
 * own configuration, and returns the rules that each file broke, sorted, each once. Throws when the linter itself fails.
 */
export function lintPlanted(planted: Planted): ReadonlyMap<string, readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    copyFileSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
    for (const [path, source] of Object.entries(planted)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), source);
    }
    return new Map(Object.entries(rulesBrokenIn(root, Object.keys(planted))));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function rulesBrokenIn(root: string, paths: readonly string[]): Record<string, readonly string[]> {
  const linter = resolve('node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [linter, '--format', 'json', '.'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.stderr.trim() !== '' || !run.stdout.startsWith('{')) {
    throw new Error(`The linter could not run: ${run.stderr}${run.stdout}`);
  }
  const { diagnostics } = Report.parse(JSON.parse(run.stdout));
  return Object.fromEntries(
    paths.map((path) => {
      const codes = diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code);
      return [path, [...new Set(codes)].toSorted()];
    }),
  );
}
