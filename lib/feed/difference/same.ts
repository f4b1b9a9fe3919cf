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
  for (const field of Object.keys(a)) {
    if (!same(a[field], b[field])) return false;
  }
  for (const field of Object.keys(b)) {
    if (b[field] !== undefined && !Object.hasOwn(a, field)) return false;
  }
  return true;
}
