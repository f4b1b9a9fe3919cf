/**
 * Lets Node load components that name their style sheets: each is an empty module here. The styles themselves are
 * compiled on their own.
 *
 * @param {string} url
 * @param {unknown} context
 * @param {(url: string, context: unknown) => unknown} nextLoad
 */
export function load(url, context, nextLoad) {
  if (!url.endsWith('.scss')) return nextLoad(url, context);
  return { format: 'module', source: 'export {};', shortCircuit: true };
}
