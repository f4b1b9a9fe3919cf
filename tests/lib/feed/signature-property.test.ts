import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signContent } from '../../../lib/feed/sign';
import { verifySignature } from '../../../lib/feed/signature';
import { aKey, bytesOf, LIST, trusting } from './key-fixtures';

const key = await aKey('the publisher');
const trust = trusting(key);
const question = { about: 'lists', feed: LIST, build: 'release', at: '2026-11-21T12:00:00Z' } as const;

/** The same bytes but for one. */
function change(bytes: Uint8Array, at: number, by: number): Uint8Array {
  return bytes.map((byte, place) => (place === at % bytes.length ? (byte + by) % 256 : byte));
}

const content = fc.uint8Array({ minLength: 1, maxLength: 2000 });
const by = fc.integer({ min: 1, max: 255 });

describe('signing and checking', () => {
  it('agree on any content at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.constantFrom('lists', 'keys'),
        async (bytes, about) => {
          const signature = bytesOf(await signContent(bytes, key, about));
          const verdict = await verifySignature(bytes, signature, trust, { ...question, about });
          expect(verdict).toMatchObject({ ok: true, key: { id: key.id } });
        },
      ),
    );
  });

  it('disagree when any one byte of the content was changed', async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.nat(), by, async (bytes, at, difference) => {
        const signature = bytesOf(await signContent(bytes, key, 'lists'));
        const verdict = await verifySignature(change(bytes, at, difference), signature, trust, question);
        expect(verdict).toEqual({ ok: false, reason: { why: 'signature-wrong', key: key.id } });
      }),
    );
  });

  it('disagree when any one byte of the signature file was changed', async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.nat(), by, async (bytes, at, difference) => {
        const signature = bytesOf(await signContent(bytes, key, 'lists'));
        const verdict = await verifySignature(bytes, change(signature, at, difference), trust, question);
        expect(verdict.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('disagree at every single place of a signature file, whatever bit is turned', async () => {
    const bytes = bytesOf('{"feed":"cross-government"}');
    const signature = bytesOf(await signContent(bytes, key, 'lists'));
    for (const place of signature.keys()) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const turned = signature.map((byte, here) => (here === place ? byte ^ bit : byte));
        const verdict = await verifySignature(bytes, turned, trust, question);
        expect(verdict.ok, `byte ${place}, bit ${bit}`).toBe(false);
      }
    }
  });

  it('never throw, whatever lies where the signature should', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        async (bytes, text) => {
          expect((await verifySignature(bytes, bytes, trust, question)).ok).toBe(false);
          expect((await verifySignature(bytes, bytesOf(text), trust, question)).ok).toBe(false);
        },
      ),
    );
  });
});
