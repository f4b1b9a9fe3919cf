/** The text of a file and how its bytes had to be read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/**
 * The text in a file's bytes, whatever a spreadsheet made of it: UTF-8 with or without a byte-order mark, UTF-16 in
 * either order, and where the bytes are none of these the code page of Western European Windows. Never fails.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be');
  // Without a mark, every second byte of English text in UTF-16 is nought.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return decode(bytes, 'utf-16le');
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return decode(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decode(bytes, 'windows-1252');
  }
}
