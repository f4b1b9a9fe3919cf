import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeedHead, SOURCE_FOLDERS } from '../../lib/feed/feed-sources';
import { formatText } from '../../lib/feed/read-source';
import type { Command } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readSourceFolder } from './read-options';
import { listFiles } from './read-sources';

/** Puts the sources in their one format. */
export const format: Command = {
  name: 'format',
  summary: 'puts the sources in their one format',
  help: [
    'npm run feed -- format [--in FOLDER] [--json]',
    '',
    'Fields in the order of the schema, two spaces, nothing else changed. Files that are not valid are left alone.',
    'Leaves with 0.',
    '  --in FOLDER  where the sources are (default: feed)',
    '  --json       {"outcome":"written","changed":[…],"files":…}',
  ],
  async run(args, { print }) {
    const { options, flags } = readArguments(args, { plain: [], options: ['in'], flags: ['json'] });
    const folder = readSourceFolder(options.in);
    const { changed, files } = formatFolder(folder);
    const paths = changed.map((file) => `${folder}/${file}`);
    if (flags.json) print(JSON.stringify({ outcome: 'written', changed: paths, files }, null, 2));
    else for (const line of [...paths, `${paths.length} of ${files} files changed.`]) print(line);
    return 0;
  },
};

/** Puts every valid source below a folder in the one format; answers which files changed, of how many. */
export function formatFolder(folder: string): {
  readonly changed: readonly string[];
  readonly files: number;
} {
  const files = [
    { file: 'feed.json', schema: FeedHead },
    ...Object.values(SOURCE_FOLDERS).flatMap(({ folder: below, schema }) =>
      listFiles(join(folder, below)).map((name) => ({ file: `${below}/${name}`, schema })),
    ),
  ];
  const changed = files.filter(({ file, schema }) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const wanted = formatText(text, schema);
    if (wanted === null || wanted === text) return false;
    writeFileSync(path, wanted);
    return true;
  });
  return { changed: changed.map(({ file }) => file), files: files.length };
}
