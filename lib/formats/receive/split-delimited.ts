/** One row of a delimited text: the line it begins on, counted from 1, and its cells; null where its quotes do not close. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

interface QuotedRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  /** How many line feeds stand inside the cells. */
  readonly feeds: number;
}

function countFeeds(text: string): number {
  return text.split('\n').length - 1;
}

/** Where the quoted cell that begins at a place ends: at its closing quote. -1 when there is none. */
function findClosingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** A row with at least one quote in it; null when a quoted cell never ends, or goes on after its quote. */
function splitQuoted(text: string, from: number, delimiter: string): QuotedRow | null {
  const cells: string[] = [];
  let at = from;
  let feeds = 0;
  for (;;) {
    let end: number;
    if (text[at] === '"') {
      const close = findClosingQuote(text, at);
      if (close < 0) return null;
      const inside = text.slice(at + 1, close);
      feeds += countFeeds(inside);
      cells.push(inside.replaceAll('""', '"'));
      end = close + 1;
    } else {
      const feed = text.indexOf('\n', at);
      const comma = text.indexOf(delimiter, at);
      const lineEnd = feed < 0 ? text.length : feed;
      end = comma >= 0 && comma < lineEnd ? comma : lineEnd;
      cells.push(text.slice(at, end).replace(/\r$/, ''));
    }
    if (text[end] === '\r' && (text[end + 1] === '\n' || end + 1 === text.length)) end += 1;
    if (end >= text.length) return { cells, next: text.length, feeds };
    if (text[end] === '\n') return { cells, next: end + 1, feeds };
    if (text[end] !== delimiter) return null;
    at = end + 1;
  }
}

/**
 * The rows of a delimited text (RFC 4180, or what a spreadsheet made of it), one by one. A row whose quotes do not close
 * is told, and reading goes on with the next line, so that it takes no other with it. Lines without a quote, which are
 * nearly all, are cut in one step.
 */
export function* splitDelimited(text: string, delimiter: string): Generator<DelimitedRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const whole = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
    if (!whole.includes('"')) {
      yield { line, cells: whole.split(delimiter) };
      at = end + 1;
      line += 1;
      continue;
    }
    const row = splitQuoted(text, at, delimiter);
    yield { line, cells: row?.cells ?? null };
    at = row?.next ?? end + 1;
    line += 1 + (row?.feeds ?? 0);
  }
}
