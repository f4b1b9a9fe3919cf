import axe from 'axe-core';

/**
 * The faults that axe finds on the whole page, each with the first place where it is. Contrast is not among them,
 * because nothing is painted here; `tokens.test.ts` computes it.
 */
export async function findFaults(): Promise<readonly (readonly [string, string | undefined])[]> {
  document.documentElement.lang = 'en-GB';
  document.title = 'Take Part';
  const { violations } = await axe.run(document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
