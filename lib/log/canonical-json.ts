/**
 * The one JSON text of a value, after RFC 8785: keys in order, no white space, absent fields left out. Two people who
 * hold the same value compute the same checksum from it. Numbers here are whole.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  // A loop and one text that grows: every entry of every log file goes through here, on the way out and in.
  for (const key of Object.keys(fields).toSorted()) {
    const field = fields[key];
    if (field !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}
