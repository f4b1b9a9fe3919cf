import { join } from 'node:path';
import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { formatSource } from '../../lib/feed/format-source';
import { FeedIndex } from '../../lib/list/published';
import { UsageError, type Command, type Surroundings } from '../command/command';
import { formatFolder } from './format';
import { readTrustFile, replaceFile } from './keys-files';
import { readSigningKey, warnOfReaders } from './keys-signing';
import type { IssueWish } from './publish/issue-wish';
import { makeIssue } from './publish/make-issue';
import { notIssued, type NotIssued } from './publish/not-issued';
import { mendSwap, swapFolder } from './publish/swap-folder';
import { tellMade, toJson, type Published } from './publish/tell-published';
import { readArguments } from '../command/read-arguments';
import { readBase } from './read-base';
import { readFolderPage, readPage, readSourceFolder } from './read-options';
import { because, refuse } from './turn-down';

/** Publishes the next number of a list: everything from the check to the public pages, or nothing. */
export const publish: Command = {
  name: 'publish',
  summary: 'checks, builds, signs, verifies and writes the next number of a list with its public pages',
  help: [
    'npm run feed -- publish --out DIR --key PRIVATE [--in FOLDER] [--trust TRUST] [--was DIR] [--home URL]',
    '                        [--contact URL] [--base DIR] [--again] [--although-due] [--number N] [--dry-run]',
    '                        [--json]',
    '',
    'Checks the sources, builds the number after the one in DIR, signs it, verifies it by the client’s own code, tells',
    'what changed, and writes list, change log and public pages to DIR: all of it or nothing. Then upload DIR.',
    'The sources’ feed.json is given the number and its dates, and the sources are put in their one format. A number',
    'stays good for as long as the one before it was.',
    'A mistake is undone by publishing the next number. Where nothing changed nothing is published.',
    'Leaves with 0 when it is published or nothing changed, with 1, and nothing written, when it is refused.',
    '  --out DIR       the folder to upload; the list in it is the one before, and its changes of keys stay',
    '  --key PRIVATE   the private key that signs, or the folder where it is the only one for lists',
    '  --in FOLDER     where the sources are (default: feed)',
    '  --trust TRUST   whom clients believe, once keys were changed: the trust file (default: this key alone)',
    '  --was DIR       the list before, where DIR does not hold it, such as a mirror of what is on the web',
    '  --home URL      where the pages will be on the web; the list remembers it',
    '  --contact URL   a public page for reaching you; the list remembers it',
    '  --base DIR      of a department’s own list: the cross-government one, which it must fit',
    '  --again         publish though nothing changed, to renew the dates',
    '  --although-due  publish though reviews are due',
    '  --number N      this number instead of the next one',
    '  --dry-run       write nothing; tell what would be published',
    '  --json          {"outcome":"published|would-publish|unchanged|refused","reason":…,"sentence":…,"feed":…,',
    '                  "sequence":…,"since":…,"issuedAt":…,"refreshBy":…,"expiresAt":…,"key":…,"out":…,"pages":…,',
    '                  "changes":[…],"problems":[…]}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['out', 'key', 'in', 'trust', 'was', 'home', 'contact', 'base', 'number'],
      flags: ['again', 'although-due', 'dry-run', 'json'],
    });
    const { out, key: keyPath } = options;
    if (out === undefined) throw new UsageError('--out takes the folder to publish to.');
    if (keyPath === undefined) throw new UsageError('--key takes the private key to sign with.');
    const sources = readSourceFolder(options.in);
    const under = await readBase(options.base);
    if (!under.ok) return refuse(around, flags.json, 'unreadable', under.sentences);
    const asked = {
      sources,
      base: under.base,
      out,
      was: options.was ?? null,
      number: readNumber(options.number),
      home: readFolderPage('home', options.home),
      contact: readPage('contact', options.contact),
      now: around.now,
      again: flags.again,
      althoughDue: flags['although-due'],
    };
    const signing = await readSigning(around, keyPath, options.trust);
    const made = 'ok' in signing ? signing : await publishAs({ ...asked, ...signing }, flags['dry-run']);
    const facts = { out, sources: asked.sources, key: 'ok' in signing ? null : signing.key.id };
    if (flags.json) around.print(JSON.stringify(toJson(made, facts), null, 2));
    else tellMade(around, made, facts);
    return made.ok ? 0 : 1;
  },
};

async function publishAs(wish: IssueWish, isDry: boolean): Promise<Published> {
  mendSwap(wish.out);
  const made = await makeIssue(wish);
  if (!made.ok || made.outcome === 'unchanged') return made;
  if (isDry) return { ...made, outcome: 'would-publish' };
  const { files, head } = made.issue;
  swapFolder(wish.out, files);
  // Last: were it cut off here, the next number would still follow from what is published.
  replaceFile(join(wish.sources, INDEX_FILE), formatSource(head));
  formatFolder(wish.sources);
  return { ...made, outcome: 'published' };
}

async function readSigning(
  around: Surroundings,
  keyPath: string,
  trustPath: string | undefined,
): Promise<Pick<IssueWish, 'key' | 'trust'> | NotIssued> {
  const read = readSigningKey(keyPath);
  if (!read.ok) return notIssued(read.reason);
  warnOfReaders(around, read);
  if (trustPath === undefined) return { key: read.key, trust: null };
  const trusted = await readTrustFile(trustPath);
  return trusted.ok ? { key: read.key, trust: trusted.trust } : notIssued(because(trusted.reason));
}

function readNumber(given: string | undefined): number | null {
  if (given === undefined) return null;
  const read = FeedIndex.shape.sequence.safeParse(/^\d+$/.test(given) ? Number(given) : null);
  if (!read.success) throw new UsageError(`--number takes a number from 1, not “${given}”.`);
  return read.data;
}
