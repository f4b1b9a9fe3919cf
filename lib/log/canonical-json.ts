// What a JSON string must escape (RFC 8785, 3.2.2.2), and halves of characters, which JSON.stringify escapes too.
const NEEDS_ESCAPES = /["\\]|[^\u{20}-\u{D7FF}\u{E000}-\u{10FFFF}]/u;

function quote(text: string): string {
  return NEEDS_ESCAPES.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Puts a few names in order where they stand: for so few, and often in order already, this is the quickest. */
function putInOrder(names: string[]): readonly string[] {
  for (let at = 1; at < names.length; at += 1) {
    const name = names[at] ?? '';
    let before = at - 1;
    for (; before >= 0 && (names[before] ?? '') > name; before -= 1) names[before + 1] = names[before] ?? '';
    names[before + 1] = name;
  }
  return names;
}

/**
 * Writes a value as canonical JSON (RFC 8785): keys in the order of their UTF-16 units, no white space. Two programs that
 * hold the same value compute the same checksum from it. Numbers here are whole.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  // Loops and one text that grows: every entry of every log file goes through here, on the way out and in.
  for (const name of putInOrder(Object.keys(fields))) {
    const field = fields[name];
    if (field !== undefined) text += `${text === '' ? '' : ','}${quote(name)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}
