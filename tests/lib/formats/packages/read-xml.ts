/** What is told of a document, in its order. */
export interface XmlEvents {
  readonly onOpen?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(String.raw`(${NAME})="([^"<]*)"`, 'g');
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?\?>\s*/;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9A-Fa-f]+));/g;
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (text.replace(REFERENCE, '').includes('&')) throw new Error(`A bare “&” in ${text.slice(0, 80)}`);
  return text.replace(REFERENCE, (_, named: string, decimal: string, hexadecimal: string) => {
    if (named) return NAMED[named] ?? '';
    const character = String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
    if (NOT_XML.test(character))
      throw new Error(`A reference to what XML cannot hold: ${character.codePointAt(0)}`);
    return character;
  });
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`The attribute ${name} stands twice.`);
    attributes.set(name, unescape(value));
  }
  return attributes;
}

/** Every prefix must be declared where it is used or around it. */
function checkPrefixes(names: readonly string[], declared: ReadonlySet<string>): void {
  for (const name of names) {
    const [prefix, local] = name.split(':');
    if (local === undefined || prefix === 'xmlns' || prefix === 'xml') continue;
    if (!declared.has(prefix ?? '')) throw new Error(`The prefix of ${name} is not declared.`);
  }
}

/**
 * Reads XML 1.0 with namespaces strictly, as it comes out of programs: no DTD, no comments, no CDATA, double quotes. Throws for
 * what is not well-formed: a tag that does not close or match, an attribute twice, a bare ampersand, a character that XML
 * cannot hold, a prefix nobody declared, anything before or after the one root.
 */
export function readXml(text: string, { onOpen, onText, onClose }: XmlEvents = {}): void {
  if (NOT_XML.test(text)) throw new Error(`XML cannot hold ${NOT_XML.exec(text)?.[0].codePointAt(0)}.`);
  const open: { readonly name: string; readonly declared: ReadonlySet<string> }[] = [];
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  let roots = 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      const words = text.slice(at, end === -1 ? undefined : end);
      if (open.length === 0 && words.trim() !== '')
        throw new Error(`Text outside of the root: ${words.slice(0, 80)}`);
      if (words.includes(']]>')) throw new Error('“]]>” in a text.');
      const told = unescape(words);
      onText?.(told);
      at += words.length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) throw new Error(`No tag: ${text.slice(at, at + 120)}`);
    at = TAG.lastIndex;
    const [, slash, name = '', written = '', empty] = tag;
    if (slash) {
      const last = open.pop();
      if (last?.name !== name || written !== '') throw new Error(`</${name}> closes <${last?.name}>.`);
      onClose?.(name);
      continue;
    }
    if (open.length === 0) roots += 1;
    const attributes = readAttributes(written);
    const names = [...attributes.keys()];
    const declared = new Set(open.at(-1)?.declared);
    for (const one of names) if (one.startsWith('xmlns:')) declared.add(one.slice(6));
    checkPrefixes([name, ...names], declared);
    onOpen?.(name, attributes);
    if (empty) onClose?.(name);
    else open.push({ name, declared });
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed.`);
  if (roots !== 1) throw new Error(`There are ${roots} roots.`);
}
