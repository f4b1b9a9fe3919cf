import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSha256 } from '../../../lib/log/sha256';

const sumOf = (pieces: readonly Uint8Array[]): string => {
  const checksum = startSha256();
  for (const piece of pieces) checksum.add(piece);
  return checksum.end();
};

describe('SHA-256, piece by piece', () => {
  it('gives what the standard gives for its own examples', () => {
    expect(sumOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sumOf([new TextEncoder().encode('abc')])).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('gives what Node gives, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (pieces) => {
        const hash = createHash('sha256');
        for (const piece of pieces) hash.update(piece);
        expect(sumOf(pieces)).toBe(hash.digest('hex'));
      }),
      { numRuns: 500 },
    );
  });

  it.each([54, 55, 56, 57, 63, 64, 65, 119, 120, 128])('pads %i bytes rightly', (length) => {
    const bytes = new Uint8Array(length).fill(7);
    expect(sumOf([bytes])).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
