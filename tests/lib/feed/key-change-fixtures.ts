import { type KeyChange, applyKeyChange } from '../../../lib/feed/key-change';
import { type PrivateKeyFile, publicHalf } from '../../../lib/feed/key-private';
import type { KeyStatement } from '../../../lib/feed/key-statement';
import { signContent } from '../../../lib/feed/sign';
import type { Build } from '../../../lib/feed/signature-refusal';
import type { Trust } from '../../../lib/feed/trust';
import { aKey, bytesOf, digest, LIST } from './key-fixtures';

/** The key of every week, the key in the safe, the one that follows, and somebody else’s. */
export const weekly = await aKey('every week', { use: 'lists' });
export const safe = await aKey('in the safe', { use: 'keys' });
export const next = await aKey('every week, the second', { use: 'lists' });
export const stranger = await aKey('a stranger');

/** A statement that hands over from the weekly key to the next one, with whatever a test wants otherwise. */
export function aStatement(wanted: Partial<KeyStatement> = {}): KeyStatement {
  return {
    format: 1,
    feed: LIST,
    sequence: 1,
    issuedAt: '2026-11-21T09:00:00Z',
    reason: 'The yearly change of keys.',
    add: [publicHalf(next)],
    retire: [weekly.id],
    ...wanted,
  };
}

interface Offered {
  readonly statement: Uint8Array;
  readonly jws: Uint8Array;
}

/** A statement as it lies on the publisher’s host. */
export async function signed(statement: KeyStatement, signer: PrivateKeyFile): Promise<Offered> {
  const bytes = bytesOf(`${JSON.stringify(statement, null, 2)}\n`);
  return { statement: bytes, jws: bytesOf(await signContent(bytes, signer, 'keys')) };
}

/** What a client makes of it. */
export function offer(
  trust: Trust,
  { statement, jws }: Offered,
  build: Build = 'release',
): Promise<KeyChange> {
  return applyKeyChange(trust, statement, jws, { feed: LIST, build, digest });
}

/** The trust after a statement that is taken. */
export async function after(trust: Trust, statement: KeyStatement, signer: PrivateKeyFile): Promise<Trust> {
  const change = await offer(trust, await signed(statement, signer));
  if (!change.ok) throw new Error(`Refused: ${change.reason.why}`);
  return change.trust;
}
