import type { SourceKind } from '../feed-sources';
import { sourceFile } from '../feed-sources';
import { fieldName } from '../field-name';
import { everything, problemIn, type LintRule } from './rule';
import type { SourceProblem } from '../source-problem';

/** A list of words, paths or addresses has each once, and no two forums or bodies are called the same. */
export const twice: LintRule = {
  id: 'twice',
  find: (sources) => [
    ...everything(sources).flatMap(({ kind, name, thing }) =>
      repeatsIn(thing, []).map(({ path, item }) =>
        problemIn(kind, name, fieldName(path, thing), `“${item}” is there twice: leave it out.`),
      ),
    ),
    ...sameNames('forums', sources.forums),
    ...sameNames('organisations', sources.organisations),
  ],
};

function repeatsIn(thing: object, path: readonly PropertyKey[]): { path: PropertyKey[]; item: string }[] {
  const items: readonly unknown[] = Array.isArray(thing) ? thing : [];
  const seen = new Set<unknown>();
  const repeats = items.flatMap((item, n) => {
    const isRepeat = typeof item === 'string' && seen.has(item);
    seen.add(item);
    return isRepeat ? [{ path: [...path, n], item }] : [];
  });
  const inside = Object.entries(thing).flatMap(([key, value]: [string, unknown]) =>
    value !== null && typeof value === 'object'
      ? repeatsIn(value, [...path, Array.isArray(thing) ? Number(key) : key])
      : [],
  );
  return [...repeats, ...inside];
}

/** The later of two by the file name is told. */
function sameNames(
  kind: SourceKind,
  things: readonly { readonly id: string; readonly name: string }[],
): SourceProblem[] {
  const first = new Map<string, string>();
  return things.flatMap(({ id, name }) => {
    const known = name.toLowerCase();
    const other = first.get(known);
    if (other === undefined) first.set(known, id);
    return other === undefined
      ? []
      : [
          problemIn(
            kind,
            id,
            'name',
            `It has the name of ${sourceFile(kind, other)}: add what tells them apart, such as the place.`,
          ),
        ];
  });
}
