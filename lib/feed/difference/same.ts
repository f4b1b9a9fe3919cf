/**
 * Whether two values of a list are the same: by what they hold, whatever order their fields stand in. A field that is
 * absent is the same as one that is undefined. Written for speed: it reads the whole of two lists at each update.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameItems(a, b);
  return sameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function sameItems(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) {
    if (!same(a[place], b[place])) return false;
  }
  return true;
}

function sameFields(a: Fields, b: Fields): boolean {
  let held = 0;
  for (const field of Object.keys(a)) {
    const value = a[field];
    if (!same(value, b[field])) return false;
    if (value !== undefined) held += 1;
  }
  const others = Object.keys(b);
  // As many as there are in both: none is left to look at.
  return others.length === held || others.every((field) => b[field] === undefined || Object.hasOwn(a, field));
}
