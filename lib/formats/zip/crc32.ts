const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of some bytes as ZIP counts it. Bit by bit: it is only asked of a few dozen bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
