import type { Build } from '../../lib/feed/signature-refusal';

/** A list that its publisher built and signed, and the trust file that says whose signature is believed. */
export interface SignedList {
  readonly list: string;
  readonly trust: string;
}

/** Which list a package ships, and whom it believes. */
export type PackageChoice =
  /** The example list, signed with the practice key, to try things out with. */
  | { readonly build: 'practice'; readonly signed: null }
  | { readonly build: Build; readonly signed: SignedList };

/** Where the build is told: a folder, a file, and `release` or `practice`. */
export const CHOICE_VARIABLES = {
  build: 'TAKE_PART_BUILD',
  list: 'TAKE_PART_LIST',
  trust: 'TAKE_PART_TRUST',
} as const;

/** Reads what a package is to ship from the environment of its build; or one sentence that says what to give. */
export function readPackageChoice(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly choice: PackageChoice } | { readonly ok: false; readonly sentence: string } {
  const { build: buildName, list: listName, trust: trustName } = CHOICE_VARIABLES;
  const [build = 'practice', list = '', trust = ''] = [buildName, listName, trustName].map(
    (name) => environment[name],
  );
  if (build !== 'practice' && build !== 'release')
    return { ok: false, sentence: `${buildName} is “practice” or “release”, not “${build}”.` };
  if (list !== '' && trust !== '') return { ok: true, choice: { build, signed: { list, trust } } };
  if (build === 'release' || list !== '' || trust !== '') {
    const what = build === 'release' ? 'A release ships' : 'A package can ship';
    return {
      ok: false,
      sentence: `${what} a list that its publisher signed: give its folder as ${listName} and the keys to believe as ${trustName}.`,
    };
  }
  return { ok: true, choice: { build, signed: null } };
}
