import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page loads with it: its scripts, what it preloads and its stylesheets. */
const IN_PAGE =
  /<script\b[^>]*?\bsrc="([^"]+)"|<link\b(?=[^>]*?\brel="(?:modulepreload|stylesheet)")[^>]*?\bhref="([^"]+)"/g;

/** A module's static imports and re-exports, minified or not. `import(…)` is lazy and does not count. */
const IN_SCRIPT =
  /(?<![\w$.])(?:import\s*|(?:import|export)\s*[\w$*{][^'"()]*?\bfrom\s*)["']((?:\.{0,2}\/)[^"']+)["']/g;

/** A stylesheet's own stylesheets. */
const IN_STYLESHEET = /@import\s+(?:url\()?["']?([^"')]+)/g;

/**
 * The files that a page of a built extension loads before anything lazy, by their paths below its folder: the page,
 * its scripts and stylesheets, and whatever these load in turn. A file that is not there throws.
 */
export function listFirstLoad(directory: string, page: string): readonly string[] {
  const files = new Set<string>();
  const waiting = [page];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    waiting.push(...loadedBy(directory, file));
  }
  return [...files].toSorted();
}

/** The size of some files in bytes, each compressed on its own by gzip. */
export function gzipSize(directory: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(directory, file)), { level: 9 }).length,
    0,
  );
}

function loadedBy(directory: string, file: string): string[] {
  const pattern = patternFor(file);
  if (pattern === null) return [];
  return [...readFileSync(join(directory, file), 'utf8').matchAll(pattern)]
    .map(([, first, second]) => first ?? second ?? '')
    .filter((address) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    .map((address) =>
      address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(file), address),
    );
}

function patternFor(file: string): RegExp | null {
  switch (posix.extname(file)) {
    case '.html':
      return IN_PAGE;
    case '.js':
      return IN_SCRIPT;
    case '.css':
      return IN_STYLESHEET;
    default:
      return null;
  }
}
