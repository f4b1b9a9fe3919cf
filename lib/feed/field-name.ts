/**
 * The name of a field inside a file as people write it. A thing in a list is called by its id where it has one.
 *
 * | path                            | name                        |
 * | ------------------------------- | --------------------------- |
 * | `['reach', 0, 'source', 'url']` | `reach[0].source.url`       |
 * | `[3, 'stance', 'words']`        | `netmums.stance.words`      |
 * | `[]`                            | `the whole file`            |
 */
export function fieldName(path: readonly PropertyKey[], root?: unknown): string {
  if (path.length === 0) return 'the whole file';
  let inside: unknown = root;
  let name = '';
  for (const key of path) {
    inside = inside !== null && typeof inside === 'object' ? Reflect.get(inside, key) : undefined;
    const id = typeof key === 'number' ? idOf(inside) : String(key);
    if (id === null) name += `[${String(key)}]`;
    else name += name === '' ? id : `.${id}`;
  }
  return name;
}

function idOf(thing: unknown): string | null {
  const id: unknown = thing !== null && typeof thing === 'object' ? Reflect.get(thing, 'id') : null;
  return typeof id === 'string' ? id : null;
}
