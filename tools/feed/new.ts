import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Id } from '../../lib/list/source';
import { UsageError, type Command } from './command';
import { newEntry, TEMPLATES, type Template } from './new-entry';
import { readArguments } from './read-arguments';
import { readSourceFolder } from './read-options';
import { readSources } from './read-sources';

const KINDS = Object.keys(TEMPLATES).join(', ');

/** Begins a forum, a plan, an example or an organisation from its template. */
export const newCommand: Command = {
  name: 'new',
  summary: 'begins a forum, plan, example or organisation from a template',
  help: [
    'npm run feed -- new KIND ID [--feed FOLDER] [--json]',
    '',
    `KIND is one of: ${KINDS}. ID is words and hyphens in lower case; a plan’s is its organisation’s.`,
    'Writes one file and names the fields that are still to be filled in; “check” passes once they are.',
    'Leaves with 1, and writes nothing, where the entry is there already or its organisation is not.',
    '  --feed FOLDER  where the sources are (default: feed)',
    '  --json         the file and the fields as one JSON document',
  ],
  async run(args, { print, complain, today }) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['KIND', 'ID'],
      options: ['feed'],
      flags: ['json'],
    });
    const [kind = '', id = ''] = plain;
    if (!isTemplate(kind)) throw new UsageError(`KIND is one of ${KINDS}, not “${kind}”.`);
    if (!Id.safeParse(id).success) {
      throw new UsageError(`An ID is words and hyphens in lower case, such as parents-corner, not “${id}”.`);
    }
    const folder = readSourceFolder(options.feed);
    const { file, text, fill } = newEntry(kind, id, today);
    const refused = existsSync(join(folder, file))
      ? `${folder}/${file} is there already.`
      : kind === 'plan'
        ? whyNoPlan(folder, id)
        : null;
    if (refused !== null) {
      complain(refused);
      return 1;
    }
    writeNew(join(folder, file), text);
    if (flags.json) print(JSON.stringify({ file: `${folder}/${file}`, fill }, null, 2));
    else {
      print(`Wrote ${folder}/${file}. Still to be filled in:`);
      for (const field of fill) print(`  ${field}`);
    }
    return 0;
  },
};

/** Writes a file that is not there yet, and its folder. */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

function isTemplate(kind: string): kind is Template {
  return Object.hasOwn(TEMPLATES, kind);
}

function whyNoPlan(folder: string, id: string): string | null {
  const organisation = readSources(folder).sources?.organisations.find((one) => one.id === id);
  if (!organisation) {
    return `The list knows no organisation “${id}”. Begin it first: npm run feed -- new organisation ${id}`;
  }
  const { successor } = organisation;
  return successor === undefined ? null : `${id} became ${successor}: the plan belongs to that one now.`;
}
