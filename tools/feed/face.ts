import { PageUrl } from '../../lib/list/source';
import { UsageError, type Command } from './command';
import { publishFace, type FacePublished } from './publish-face';
import { readArguments } from './read-arguments';
import { readPublished } from './read-published';

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
    '  --home URL     where the pages will be, so that the JSON Feed can link to them',
    '  --contact URL  a public page where forums’ administrators send their answers',
    '  --json         what was written, as one JSON document',
  ],
  async run(args, { print, complain }) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['out', 'in', 'was', 'home', 'contact'],
      flags: ['json'],
    });
    const { out } = options;
    if (out === undefined) throw new UsageError('--out is missing.');
    const home = readPage('home', options.home);
    const contact = readPage('contact', options.contact);
    const now = await readPublished(options.in ?? 'feed');
    const was = options.was === undefined ? null : await readPublished(options.was);
    if (!now.ok || was?.ok === false) {
      for (const read of [now, was]) {
        if (read?.ok === false) for (const sentence of read.sentences) complain(sentence);
      }
      return 1;
    }
    const published = publishFace({
      list: now.list,
      was: was?.list ?? null,
      out,
      home: home === null || home.endsWith('/') ? home : `${home}/`,
      contact,
    });
    if (!published.ok) {
      complain(tellFailure(published, out));
      return 1;
    }
    const { sequence } = now.list.index;
    if (flags.json) print(JSON.stringify({ out, sequence, pages: published.pages }, null, 2));
    else print(`Wrote ${published.pages} pages and 2 tables of number ${sequence} to ${out}.`);
    return 0;
  },
};

function readPage(name: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!PageUrl.safeParse(given).success) {
    throw new UsageError(`--${name} takes an address such as https://www.example.org/list/, not “${given}”.`);
  }
  return given;
}

function tellFailure(failed: Extract<FacePublished, { ok: false }>, out: string): string {
  switch (failed.reason) {
    case 'not-a-face':
      return `${out} holds something else, so nothing was written there. Choose an empty folder.`;
    case 'list-before-needed':
      return `The change log in ${out} ends with number ${failed.since}. Give that list with --was, so that what changed since can be told.`;
  }
}
