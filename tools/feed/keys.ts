import { UsageError, type Command } from '../command/command';
import { changeKeys } from './keys-change';
import { newKey } from './keys-new';
import { checkKeys, trustKeys } from './keys-trust';

const DOERS = { new: newKey, trust: trustKeys, change: changeKeys, check: checkKeys };

/** Makes keys and changes them. */
export const keys: Command = {
  name: 'keys',
  summary: 'makes keys, puts them into a trust file, changes them when one is old or stolen',
  help: [
    'npm run feed -- keys new --feed ID --out FOLDER [--use lists|keys|lists-and-keys] [--from DAY] [--until DAY]',
    '                         [--test] [--json]',
    '    Writes a private key that only you can read (keep it secret) and its public half (give it away), and prints',
    '    its id. Refuses to write into a git work tree, unless it is a --test key that proves nothing.',
    '    Make two: one for lists, used every week, and one for keys, kept in a safe in case the first is stolen.',
    '    --json  {"outcome":"written|refused","id":…,"feed":…,"use":…,"test":…,"files":[…]}',
    '',
    'npm run feed -- keys trust PUBLIC… --out TRUST [--json]',
    '    Puts public keys together into a trust file, which says whom a client believes.',
    '    --json  {"outcome":"written|refused","keys":[…]}',
    '',
    'npm run feed -- keys change DIR --key PRIVATE --trust TRUST --reason TEXT [--add PUBLIC[,PUBLIC]] [--retire ID[,ID]]',
    '                            [--first-sequence NUMBER] [--json]',
    '    Writes and signs the next change of keys beside the list in DIR (keys.json, and keys/ for those who missed some),',
    '    and brings TRUST up to date. A retired key never returns.',
    '    --first-sequence sets a wrongly high number of the list back; every key for lists must then be a new one.',
    '    --json  {"outcome":"changed|refused","feed":…,"statement":…,"added":[…],"retired":[…],"firstSequence":…}',
    '',
    'npm run feed -- keys check TRUST [--json]',
    '    Says whether a release may be given to people with these keys. Leaves with 1 when not.',
    '    --json  {"outcome":"ready|not-ready|refused","problems":[…]}',
  ],
  async run([what = '', ...args], around) {
    const doer = Object.hasOwn(DOERS, what) ? DOERS[what as keyof typeof DOERS] : undefined;
    if (!doer)
      throw new UsageError(`keys takes new, trust, change or check${what === '' ? '' : `, not “${what}”`}.`);
    return doer(args, around);
  },
};
