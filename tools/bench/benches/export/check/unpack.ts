import { unzipSync } from 'fflate';

/** The text of one part of a package; empty where it has no such part. */
export type PartText = (name: string) => string;

/** Opens a ZIP archive that is small enough to be held in memory. */
export async function unpack(file: Blob): Promise<PartText> {
  const packed = new Uint8Array(await file.arrayBuffer());
  return (wanted) => {
    const bytes = unzipSync(packed, { filter: ({ name }) => name === wanted })[wanted];
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
  };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that was escaped for XML. */
export function unescapeXml(xml: string): string {
  return xml.includes('&')
    ? xml.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
        code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
      )
    : xml;
}
