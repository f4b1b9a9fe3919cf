const WIDTH = 110;

/**
 * JSON in the one format of the sources, the same as the project's formatter writes: two spaces, each field on a line
 * of its own, a list of plain values on one line where it fits.
 */
export function formatSource(value: unknown): string {
  return `${format(value, '', '', '')}\n`;
}

/** `lead` is what stands before the value on its line, `tail` the comma after it. */
function format(value: unknown, indent: string, lead: string, tail: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isPlain = value.every((item) => item === null || typeof item !== 'object');
    if (isPlain && (indent + lead + line + tail).length <= WIDTH) return line;
    return wrap(
      '[',
      ']',
      indent,
      value.map((item, n) => inner + format(item, inner, '', commaAfter(n, value))),
    );
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value);
  if (fields.length === 0) return '{}';
  return wrap(
    '{',
    '}',
    indent,
    fields.map(([key, field], n) => {
      const name = `${JSON.stringify(key)}: `;
      return inner + name + format(field, inner, name, commaAfter(n, fields));
    }),
  );
}

function commaAfter(n: number, all: readonly unknown[]): string {
  return n === all.length - 1 ? '' : ',';
}

function wrap(open: string, close: string, indent: string, lines: readonly string[]): string {
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
