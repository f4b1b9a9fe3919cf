/**
 * Whether two values of a list are the same: by what they hold, whatever order their fields stand in. A field that is
 * absent is the same as one that is undefined.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, place) => same(item, b[place]))
    );
  }
  const fields = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return (
    fields.every(([field, value]) => same(value, others.get(field))) &&
    [...others].every(([field, value]) => value === undefined || Object.hasOwn(a, field))
  );
}
