/** What the doc comments in a source file say: of each schema by its name, and of its fields by theirs. */
export interface SourceComments {
  readonly schemas: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const SCHEMA = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export const (\w+) = z\b/g;
const FIELD = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s+(\w+):/g;

/**
 * Reads the doc comments of the zod schemas in a source file, so that outsiders read the same words as we do. The
 * formatter keeps the one form that this relies on; a comment it misses is only missing from the JSON Schema.
 */
export function readComments(source: string): SourceComments {
  const found = [...source.matchAll(SCHEMA)];
  const schemas = new Map<string, string>();
  const fields = new Map<string, ReadonlyMap<string, string>>();
  for (const [at, { 0: head, 1: comment, 2: name = '', index }] of found.entries()) {
    if (comment !== undefined) schemas.set(name, plainText(comment));
    const body = source.slice(index + head.length, found[at + 1]?.index);
    fields.set(
      name,
      new Map([...body.matchAll(FIELD)].map(([, text = '', field = '']) => [field, plainText(text)])),
    );
  }
  return { schemas, fields };
}

/** A comment without its stars; a table keeps its lines, everything else is one paragraph. */
function plainText(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  return lines
    .map((line) => (line.startsWith('|') || line === '' ? `\n${line}` : ` ${line}`))
    .join('')
    .replaceAll(/\n\n+/g, '\n\n')
    .trim();
}
