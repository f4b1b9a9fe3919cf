import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSource } from '../../../lib/feed/format-source';
import { keys } from '../../../tools/feed/keys';
import { newCommand } from '../../../tools/feed/new';
import { publish } from '../../../tools/feed/publish';
import { run, type Ran } from './feed-folder';
import { aFolder } from './own-folder';

/** A publisher’s own list, begun from an empty folder, with its keys and the folder that is uploaded. */
export interface OwnList {
  readonly sources: string;
  readonly keys: string;
  readonly site: string;
  readonly edit: (file: string, fields: object) => void;
  readonly publish: (...more: readonly string[]) => Promise<Ran>;
  readonly publishAt: (now: string, ...more: readonly string[]) => Promise<Ran>;
  /** What `publish --json` answers, with its exit code. */
  readonly ask: (...more: readonly string[]) => Promise<Record<string, unknown>>;
}

/** What somebody fills in, where the commands say that it is missing. */
export const FILLED: Readonly<Record<string, object>> = {
  'feed.json': { title: 'Our list', publisher: 'The digital engagement team' },
  'forums/knitting-circle.json': {
    name: 'The Knitting Circle',
    verification: { state: 'fictional' },
    addresses: [{ host: 'knitting-circle.example' }],
    audience: { summary: 'People who knit', segments: ['knitters'] },
    operator: { name: 'The moderators', kind: 'volunteers' },
    sources: [{ title: 'Its own front page', seen: '2026-11-21' }],
  },
};

/** Begins a list as the README says, and fills it in. */
export async function ownList(): Promise<OwnList> {
  const root = aFolder();
  const [sources, keyFolder, site] = ['our-list', 'our-keys', 'our-site'].map((name) => join(root, name));
  if (sources === undefined || keyFolder === undefined || site === undefined) throw new Error('No folders.');
  await run(newCommand, ['list', 'our-list', '--in', sources]);
  await run(newCommand, ['forum', 'knitting-circle', '--in', sources]);
  await run(keys, ['new', '--feed', 'our-list', '--out', keyFolder, '--use', 'lists']);
  const edit = (file: string, fields: object): void => editSource(join(sources, file), fields);
  for (const [file, fields] of Object.entries(FILLED)) edit(file, fields);

  const publishAt = (now: string, ...more: readonly string[]): Promise<Ran> => {
    const key = more.includes('--key') ? [] : ['--key', keyFolder];
    return run(publish, ['--in', sources, '--out', site, ...key, ...more], '', now);
  };
  const publishNow = (...more: readonly string[]): Promise<Ran> => publishAt('2026-11-21T12:00:00Z', ...more);
  return {
    sources,
    keys: keyFolder,
    site,
    edit,
    publish: publishNow,
    publishAt,
    async ask(...more) {
      const { code, printed } = await publishNow('--json', ...more);
      return { code, ...(JSON.parse(printed.join('\n')) as object) };
    },
  };
}

/** Sets fields of a source, in the one format. */
export function editSource(path: string, fields: object): void {
  const was = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, formatSource({ ...was, ...fields }));
}
