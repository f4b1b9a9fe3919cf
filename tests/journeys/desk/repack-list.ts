import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRACTICE_KEY } from '../../../lib/feed/key-practice';
import { PrivateKeyFile } from '../../../lib/feed/key-private';
import { forge } from '../../lib/feed/key-fixtures';

/** The key that practice packages believe. Everybody has it. */
export const PRACTICE_SECRET = PrivateKeyFile.parse(
  JSON.parse(readFileSync(`tests/fixtures/practice-key/${PRACTICE_KEY.id}.private.json`, 'utf8')),
);

/** Changes the index of the list in a copy of the extension and signs it again, as whoever made the package would. */
export function repackList(
  folder: string,
  change: (index: Readonly<Record<string, unknown>>) => unknown,
  key: PrivateKeyFile = PRACTICE_SECRET,
): void {
  const file = join(folder, 'feed', 'feed.json');
  const index = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  writeFileSync(file, JSON.stringify(change(index)));
  const header = { alg: 'EdDSA', kid: PRACTICE_KEY.id, typ: 'take-part-list' };
  writeFileSync(`${file}.jws`, forge(readFileSync(file), key, header));
}
