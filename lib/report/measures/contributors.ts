import type { Figure } from '../figure';
import { filesFor } from '../scope/files-for';
import type { Scope } from '../scope/scope';
import type { StoredFile } from '../store/log-store';
import type { Heading } from '../table';
import { plainFigure } from './make-figure';
import type { Section } from './section';

interface Contributor {
  readonly heading: Heading & { readonly is: 'contributor' };
  readonly expected: boolean;
  readonly files: number;
}

/** One person writes `Robin` and another `robin `: they are taken to be one, as a list kept by hand would mean it. */
function keyOf(pseudonym: string | null): string {
  return pseudonym?.trim().toLowerCase() ?? '';
}

/** `Adviser 2` before `Adviser 10`. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

function byName(a: Contributor, b: Contributor): number {
  const [x, y] = [keyOf(a.heading.pseudonym), keyOf(b.heading.pseudonym)];
  if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
  return IN_ORDER.compare(x, y) || (x < y ? -1 : 1);
}

function listContributors({ request }: Scope, files: readonly StoredFile[]): readonly Contributor[] {
  const found = new Map<string, Contributor>();
  for (const { pseudonym, team } of request.expected) {
    const heading = { is: 'contributor', pseudonym, team } as const;
    if (keyOf(pseudonym) !== '') found.set(keyOf(pseudonym), { heading, expected: true, files: 0 });
  }
  // Of the names that one person wrote in two ways the first in order is shown, whichever file came first.
  const inOrder = files.map(({ facts }) => facts.author).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  for (const { pseudonym, team } of inOrder) {
    const key = keyOf(pseudonym);
    const known = found.get(key);
    const heading = { is: 'contributor', pseudonym: key === '' ? null : pseudonym, team } as const;
    const own = key === '' ? { ...heading, team: null } : heading;
    found.set(
      key,
      known ? { ...known, files: known.files + 1 } : { heading: own, expected: false, files: 1 },
    );
  }
  return [...found.values()].toSorted(byName);
}

function nameOf({ pseudonym, team }: { readonly pseudonym: string | null; readonly team: string | null }) {
  return `${pseudonym ?? ''}\n${team ?? ''}`;
}

/**
 * Whose files came, by the names that people chose for them: for the manager alone, so that the missing can be asked.
 * It says how many files came from each and nothing about what they did.
 */
export function contributors(scope: Scope): Section & { readonly headline: Figure } {
  const files = filesFor(scope);
  const all = listContributors(scope, files);
  const came = all.filter((one) => one.files > 0);
  const expected = scope.request.expected.length;
  const headline =
    expected > 0
      ? plainFigure(
          'headline/contributors',
          'contributors',
          'contributors',
          came.filter((one) => one.expected).length,
          all.filter((one) => one.expected).length,
        )
      : plainFigure('headline/contributors', 'contributors', 'contributors', came.length);
  return {
    headline,
    table: {
      id: 'contributors',
      definition: 'contributors',
      audience: 'internal',
      columns: [{ is: 'measure', measure: 'files' }],
      rows: all.map((one) => ({
        heading: one.heading,
        figures: [
          plainFigure(`contributors/${keyOf(one.heading.pseudonym)}/files`, 'files', 'files', one.files),
        ],
      })),
    },
    sums: [],
  };
}
