import { UsageError, type Command } from '../command/command';
import { publishFace, type FacePublished } from './publish-face';
import { readArguments } from '../command/read-arguments';
import { readFolderPage, readPage } from './read-options';
import { readPublished } from './read-published';
import { refuse } from './turn-down';

/** Writes the public face of the list: pages that people read, and tables that machines read. */
export const face: Command = {
  name: 'face',
  summary: 'writes the public pages and tables of the list and its plans',
  help: [
    'npm run feed -- face --out FOLDER [--in FOLDER] [--was FOLDER] [--home URL] [--contact URL] [--json]',
    '',
    'A page for each forum, which its administrator can read, one for each plan, the guidance and the change log;',
    'the forums and the plans as CSV with CSVW metadata; the changes as a JSON Feed. No page loads anything from',
    'elsewhere, and all of it is under the Open Government Licence v3.0.',
    'Leaves with 1, and writes nothing, where a list cannot be read or the folder holds something else.',
    '  --out FOLDER   where to write; an earlier face there is replaced, and its change log goes on',
    '  --in FOLDER    the list, as a snapshot or as sources (default: feed)',
    '  --was FOLDER   the list that was published before, so that what changed can be told',
    '  --home URL     where the pages will be, so that the JSON Feed can link to them (default: the list’s home)',
    '  --contact URL  a public page where forums’ administrators send their answers (default: the list’s)',
    '  --json         {"outcome":"written|refused","out":…,"sequence":…,"pages":…}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['out', 'in', 'was', 'home', 'contact'],
      flags: ['json'],
    });
    const { out } = options;
    if (out === undefined) throw new UsageError('--out is missing.');
    const home = readFolderPage('home', options.home);
    const contact = readPage('contact', options.contact);
    const now = await readPublished(options.in ?? 'feed');
    const was = options.was === undefined ? null : await readPublished(options.was);
    if (!now.ok || was?.ok === false) {
      const sentences = [now, was].flatMap((read) => (read?.ok === false ? read.sentences : []));
      return refuse(around, flags.json, 'unreadable', sentences);
    }
    const published = await publishFace({
      list: now.list,
      was: was?.list ?? null,
      out,
      home: home ?? now.list.index.home ?? null,
      contact: contact ?? now.list.index.contact ?? null,
    });
    if (!published.ok) return refuse(around, flags.json, published.reason, [tellFailure(published, out)]);
    const { sequence } = now.list.index;
    const { pages } = published;
    if (flags.json) around.print(JSON.stringify({ outcome: 'written', out, sequence, pages }));
    else around.print(`Wrote ${pages} pages and 2 tables of number ${sequence} to ${out}.`);
    return 0;
  },
};

function tellFailure(failed: Extract<FacePublished, { ok: false }>, out: string): string {
  switch (failed.reason) {
    case 'not-a-face':
      return `${out} holds something else, so nothing was written there. Choose an empty folder.`;
    case 'list-before-needed':
      return `The change log in ${out} ends with number ${failed.since}. Give that list with --was, so that what changed since can be told.`;
  }
}
