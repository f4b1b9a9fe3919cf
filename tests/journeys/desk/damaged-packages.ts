import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRACTICE_KEY } from '../../../lib/feed/key-practice';
import { aKey } from '../../lib/feed/key-fixtures';
import { builtExtension } from './built-extension';
import { repackList } from './repack-list';
import { say } from './say';

/** What may be wrong with the list in a copy of the extension: how it comes about, and all that the panel says of it. */
export interface DamagedPackage {
  readonly says: string;
  readonly damage: (folder: string) => void;
}

const stranger = await aKey('a stranger', { feed: PRACTICE_KEY.feed });

type Names = Readonly<Record<string, string>>;

/** Where the same would come again, installing is no advice. */
const unusable = (reason: string, names?: Names): string =>
  say('problems.list.unusable', { why: say(`feedSettings.refused.${reason}`, names) });
const needsUpdate = (reason: string, names?: Names): string =>
  say('problems.list.needsUpdate', { why: say(`feedSettings.refused.${reason}`, names) });

export const DAMAGED_PACKAGES: Readonly<Record<string, DamagedPackage>> = {
  'no files at all': {
    says: unusable('missing', { file: 'trust.json' }),
    damage: (folder) => rmSync(join(folder, 'feed'), { recursive: true }),
  },
  'a web page for a list': {
    says: unusable('unreadable', { file: 'feed.json' }),
    damage: (folder) =>
      writeFileSync(join(folder, 'feed', 'feed.json'), '<!doctype html><title>Sign in</title>'),
  },
  'a list that was cut off': {
    says: unusable('wrongSize', sizes()),
    damage: (folder) => {
      const file = join(folder, 'feed', 'forums.json');
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    },
  },
  'a changed word': {
    says: unusable('changed', { file: 'guidance.json' }),
    damage: (folder) => {
      const file = join(folder, 'feed', 'guidance.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('please', 'peasle'));
    },
  },
  'a list that nobody signed': {
    says: unusable('signatureMissing'),
    damage: (folder) => rmSync(join(folder, 'feed', 'feed.json.jws')),
  },
  'a list that somebody else signed': {
    says: unusable('signatureWrong'),
    damage: (folder) => repackList(folder, (index) => index, stranger),
  },
  'a list of a newer format': {
    says: needsUpdate('newerFormat', { format: '2' }),
    damage: (folder) => repackList(folder, ({ feed }) => ({ format: 2, lists: [feed] })),
  },
  'a list for a newer Take Part': {
    says: needsUpdate('newerClient', { needs: '99.0.0' }),
    damage: (folder) => repackList(folder, (index) => ({ ...index, minimumClient: '99.0.0', parts: [] })),
  },
};

/** How many bytes the built list of forums has, and the half of it that is left. */
function sizes(): Names {
  const { length } = readFileSync(join(builtExtension('chromium'), 'feed', 'forums.json'));
  return { file: 'forums.json', bytes: String(Math.floor(length / 2)), stated: String(length) };
}
