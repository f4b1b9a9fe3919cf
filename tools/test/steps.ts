/** One thing that a change must pass. */
export interface Step {
  /** How `--only` calls it. */
  readonly name: string;
  readonly headline: string;
  /** What npm is asked to do, after `npm`. */
  readonly npm: readonly string[];
  /** Whether it is a Vitest run, whose tests are counted. */
  readonly counts: boolean;
}

function script(name: string): readonly string[] {
  return ['run', '--silent', name];
}

/** All steps in the order in which they run: the quick ones that say most come first. */
export const STEPS: readonly Step[] = [
  {
    name: 'feed',
    headline: 'The example list is built',
    npm: [...script('feed'), '--', 'build'],
    counts: false,
  },
  { name: 'prepare', headline: 'The types are generated', npm: script('prepare-types'), counts: false },
  { name: 'types', headline: 'The types hold', npm: script('types'), counts: false },
  { name: 'lint', headline: 'The rules of the house hold', npm: script('lint'), counts: false },
  { name: 'format', headline: 'The code is formatted', npm: script('format:check'), counts: false },
  { name: 'unit', headline: 'Unit, property and component tests', npm: script('unit'), counts: true },
  { name: 'build', headline: 'Both extensions are built', npm: script('build'), counts: false },
  {
    name: 'addon',
    headline: 'Firefox’s own checks of the built add-on',
    npm: [
      'exec',
      '--offline',
      '--',
      'web-ext',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--no-config-discovery',
    ],
    counts: false,
  },
  {
    name: 'journeys',
    headline: 'Journeys in real Chromium and real Firefox',
    npm: script('journeys'),
    counts: true,
  },
];

/** The steps asked for by name, in their usual order; or the names that are none. */
export function chooseSteps(
  only: string | undefined,
):
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly unknown: readonly string[] } {
  if (only === undefined) return { ok: true, steps: STEPS };
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) return { ok: false, unknown };
  return { ok: true, steps: STEPS.filter((step) => names.includes(step.name)) };
}
