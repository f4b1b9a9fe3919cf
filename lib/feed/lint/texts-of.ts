import { sourceFile, type FeedSources } from '../feed-sources';
import { fieldName } from '../field-name';
import { everything } from './rule';

/** One text of the sources, and where it stands. */
export interface SourceText {
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/** Every text of the sources, those of `feed.json` first. */
export function textsOf(sources: FeedSources): SourceText[] {
  const files = everything(sources).map(({ kind, name, thing }) => ({ file: sourceFile(kind, name), thing }));
  return [{ file: 'feed.json', thing: sources.head }, ...files].flatMap(({ file, thing }) =>
    textsIn(thing, []).map(({ path, text }) => ({ file, field: fieldName(path, thing), text })),
  );
}

function textsIn(thing: object, path: readonly PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  return Object.entries(thing).flatMap(([key, value]: [string, unknown]) => {
    const step = [...path, Array.isArray(thing) ? Number(key) : key];
    if (typeof value === 'string') return [{ path: step, text: value }];
    return value !== null && typeof value === 'object' ? textsIn(value, step) : [];
  });
}
