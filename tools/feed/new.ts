import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { Id } from '../../lib/list/source';
import { UsageError, type Command } from '../command/command';
import { newEntry, TEMPLATES, type Begun, type Template } from './new-entry';
import { newList, newOwnList } from './new-list';
import { readArguments } from '../command/read-arguments';
import { readSourceFolder } from './read-options';
import { readSources } from './read-sources';
import { refuse, type TurnedDown } from './turn-down';

const KINDS = ['list', ...Object.keys(TEMPLATES)].join(', ');

/** Begins a list, or a forum, a plan, an example or an organisation in one, from its template. */
export const newCommand: Command = {
  name: 'new',
  summary: 'begins a list, or a forum, plan, example, disclosure or organisation in one, from a template',
  help: [
    'npm run feed -- new KIND ID [--for ORGANISATION] [--in FOLDER] [--json]',
    '',
    `KIND is one of: ${KINDS}. ID is words and hyphens in lower case; a plan’s is its organisation’s.`,
    'Writes one file and names the fields that are still to be filled in; “check” passes once they are.',
    'A new list starts with the guidance of the example list. ID is its identity, which never changes.',
    'A department’s own list starts empty: it holds plan, forums, lines and examples of that organisation only.',
    'Leaves with 1, and writes nothing, where the entry is there already or its organisation is not.',
    '  --for ORGANISATION  begin a department’s own list, which speaks for this organisation, by its GOV.UK slug',
    '  --in FOLDER         where the sources are, or are to be for a new list (default: feed)',
    '  --json              {"outcome":"written|refused","file":…,"fill":[…]}',
  ],
  async run(args, around) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['KIND', 'ID'],
      options: ['in', 'for'],
      flags: ['json'],
    });
    const [kind = '', id = ''] = plain;
    if (kind !== 'list' && !isTemplate(kind)) throw new UsageError(`KIND is one of ${KINDS}, not “${kind}”.`);
    if (!Id.safeParse(id).success) {
      throw new UsageError(`An ID is words and hyphens in lower case, such as parents-corner, not “${id}”.`);
    }
    const folder = kind === 'list' ? (options.in ?? 'feed') : readSourceFolder(options.in);
    const own = readOwn(kind, options.for);
    const { begun, guidance } = start(kind, id, around.today, own);
    const refused = whyNot(folder, kind, id, begun);
    if (refused) return refuse(around, flags.json, refused.reason, [refused.sentence]);

    for (const [path, text] of guidance) writeNew(join(folder, path), text);
    writeNew(join(folder, begun.file), begun.text);
    const file = `${folder}/${begun.file}`;
    if (flags.json) around.print(JSON.stringify({ outcome: 'written', file, fill: begun.fill }, null, 2));
    else for (const line of tell(folder, begun, kind === 'list', guidance.size)) around.print(line);
    return 0;
  },
};

function start(kind: Template | 'list', id: string, today: string, own: string | null) {
  if (kind !== 'list') return { begun: newEntry(kind, id, today), guidance: new Map<string, string>() };
  const begun = own === null ? newList(id, today) : newOwnList(id, own, today);
  return { begun, guidance: begun.guidance };
}

/** The organisation that a new list speaks for; null for a cross-government one. */
function readOwn(kind: Template | 'list', given: string | undefined): string | null {
  if (given === undefined) return null;
  if (kind !== 'list') throw new UsageError('--for is for a new list.');
  if (!Id.safeParse(given).success) {
    throw new UsageError(`--for takes a GOV.UK slug, such as department-for-education, not “${given}”.`);
  }
  return given;
}

/** Writes a file that is not there yet, and its folder. */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

function isTemplate(kind: string): kind is Template {
  return Object.hasOwn(TEMPLATES, kind);
}

function whyNot(folder: string, kind: Template | 'list', id: string, { file }: Begun): TurnedDown | null {
  if (existsSync(join(folder, file)))
    return { reason: 'there-already', sentence: `${folder}/${file} is there already.` };
  if (kind === 'list' && existsSync(join(folder, 'guidance')))
    return { reason: 'there-already', sentence: `${folder}/guidance is there already.` };
  if (kind === 'plan') return whyNoPlan(folder, id);
  return kind === 'organisation' ? whyNoOrganisation(folder) : null;
}

/** The organisation that the list in a folder speaks for; null where it is a cross-government one. */
function speaksFor(folder: string): string | null {
  // A list that was only just begun has gaps, so that its schema does not read it yet.
  const head: unknown = JSON.parse(readFileSync(join(folder, INDEX_FILE), 'utf8'));
  const named = Id.safeParse(Reflect.get(Object(head), 'organisation'));
  return named.success ? named.data : null;
}

function whyNoOrganisation(folder: string): TurnedDown | null {
  const own = speaksFor(folder);
  if (own === null) return null;
  const sentence = `${folder} is ${own}’s own list: bodies are described in the cross-government one.`;
  return { reason: 'outside-scope', sentence };
}

function whyNoPlan(folder: string, id: string): TurnedDown | null {
  const own = speaksFor(folder);
  if (own !== null && own !== id)
    return { reason: 'outside-scope', sentence: `${folder} speaks for ${own} only, and has no other plan.` };
  if (own !== null) return null;
  const organisation = readSources(folder).sources?.organisations.find((one) => one.id === id);
  if (!organisation) {
    const sentence = `The list knows no organisation “${id}”. Begin it first: npm run feed -- new organisation ${id}`;
    return { reason: 'unknown-organisation', sentence };
  }
  const { successor } = organisation;
  if (successor === undefined) return null;
  const sentence = `${id} became ${successor}: the plan belongs to that one now.`;
  return { reason: 'has-successor', sentence };
}

function tell(folder: string, { file, fill }: Begun, isList: boolean, guidance: number): readonly string[] {
  const copied = guidance === 0 ? '' : ` and ${guidance} pieces of guidance from the example list`;
  return [
    `Wrote ${folder}/${file}${copied}. Still to be filled in:`,
    ...fill.map((field) => `  ${field}`),
    ...(isList ? ['It is marked as an example until you set illustrative to false.'] : []),
  ];
}
