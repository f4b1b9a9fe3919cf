import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeedHead, SOURCE_FOLDERS } from '../../lib/feed/feed-sources';
import { formatText } from '../../lib/feed/read-source';
import type { Command } from './command';
import { readOptions, readSourceFolder } from './read-options';
import { listFiles } from './read-sources';

/** Puts the sources in their one format. */
export const format: Command = {
  name: 'format',
  summary: 'puts the sources in their one format',
  help: [
    'npm run feed -- format [--feed FOLDER]',
    '',
    'Fields in the order of the schema, two spaces, nothing else changed. Files that are not valid are left alone.',
    '  --feed FOLDER  where the sources are (default: feed)',
  ],
  async run(args, { print }) {
    const folder = readSourceFolder(readOptions(args, ['feed']).feed);
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
      print(`${folder}/${file}`);
      return true;
    });
    print(`${changed.length} of ${files.length} files changed.`);
    return 0;
  },
};
