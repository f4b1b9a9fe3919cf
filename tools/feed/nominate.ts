import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forumChanges } from '../../lib/feed/difference/forum-changes';
import { namesIn } from '../../lib/feed/difference/names';
import { sourceFile, type FeedSources } from '../../lib/feed/feed-sources';
import { formatSource } from '../../lib/feed/format-source';
import { tellChange } from '../../lib/feed/sentences';
import { Forum } from '../../lib/list/forum';
import type { Nomination } from '../../lib/list/nomination';
import { compileRecogniser } from '../../lib/list/recognise';
import { Id } from '../../lib/list/source';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import { UsageError, type Command } from '../command/command';
import { writeNew } from './new';
import { forumFrom, forumWith, idFor } from './nominate-forum';
import { readArguments } from '../command/read-arguments';
import { readNomination } from './read-nomination';
import { readSourceFolder } from './read-options';
import { readSources } from './read-sources';
import { refuse, type TurnedDown } from './turn-down';

/** Turns a nomination into a forum's entry to review, or into what changes in one that is there. */
export const nominate: Command = {
  name: 'nominate',
  summary: 'turns a nomination into a forum’s entry to review',
  help: [
    'npm run feed -- nominate FILE [--id ID] [--in FOLDER] [--json]',
    '',
    'FILE is a nomination, made in the extension or on the page for forums’ administrators: the file that was',
    'downloaded, or the letter that it came in, saved as text.',
    'A site that is not listed becomes a new entry; the fields that are still to be filled in are named.',
    'What the administrators of a listed forum say goes into its entry; what changes is told in sentences.',
    'Leaves with 1, and writes nothing, where FILE is no nomination or the site is listed already.',
    '  --id ID      the forum’s id (default: the listed forum at its address, else its name)',
    '  --in FOLDER  where the sources are (default: feed)',
    '  --json       {"outcome":"written|refused","file":…,"fill":[…],"changes":[…]}',
  ],
  async run(args, around) {
    const { print, today } = around;
    const { plain, options, flags } = readArguments(args, {
      plain: ['FILE'],
      options: ['id', 'in'],
      flags: ['json'],
    });
    if (options.id !== undefined && !Id.safeParse(options.id).success) {
      throw new UsageError(`An ID is words and hyphens in lower case, not “${options.id}”.`);
    }
    const folder = readSourceFolder(options.in);
    const read = readNomination(plain[0] ?? '');
    const { sources } = readSources(folder);
    if (!read.ok) return refuse(around, flags.json, 'no-nomination', read.sentences);
    if (sources === null)
      return refuse(around, flags.json, 'invalid-list', [`${folder}/feed.json is not valid.`]);
    const result = write(folder, sources, read.nomination, options.id, today);
    if ('sentence' in result) return refuse(around, flags.json, result.reason, [result.sentence]);
    if (flags.json) print(JSON.stringify({ outcome: 'written', ...result }, null, 2));
    else for (const line of tellResult(result, read.nomination)) print(line);
    return 0;
  },
};

/** What was written: fields to fill where the entry is new, sentences where it changed. */
interface Written {
  readonly file: string;
  readonly fill: readonly string[];
  readonly changes: readonly string[] | null;
}

function write(
  folder: string,
  sources: FeedSources,
  nomination: Nomination,
  wanted: string | undefined,
  today: string,
): Written | TurnedDown {
  const listed =
    wanted === undefined
      ? findListed(sources.forums, nomination)
      : sources.forums.find(({ id }) => id === wanted);
  const { administrator } = nomination;
  if (!listed) {
    const id = wanted ?? idFor(nomination);
    if (!Id.safeParse(id).success) {
      return { reason: 'no-id', sentence: 'Its name makes no id: give one with --id.' };
    }
    const begun = forumFrom(nomination, id, today);
    writeNew(join(folder, begun.file), begun.text);
    return { file: `${folder}/${begun.file}`, fill: begun.fill, changes: null };
  }
  const file = `${folder}/${sourceFile('forums', listed.id)}`;
  if (!administrator) {
    const sentence = `${nomination.host} is listed already: ${listed.name}, ${file}.`;
    return { reason: 'listed-already', sentence };
  }
  const changed = forumWith(JSON.parse(readFileSync(file, 'utf8')) as Forum, nomination, administrator);
  writeFileSync(file, formatSource(changed));
  return { file, fill: [], changes: tellChanges(sources, listed, Forum.parse(changed)) };
}

/** The listed forum at a nominated address, or on its host where only that is known. */
function findListed(
  forums: readonly Forum[],
  { host, administrator, suggestion }: Nomination,
): Forum | undefined {
  const said = administrator ?? suggestion;
  const place = said && compileRecogniser(forums).recognise(said.address);
  return place?.forum ?? forums.find(({ addresses }) => addresses.some((address) => address.host === host));
}

function tellChanges(sources: FeedSources, was: Forum, now: Forum): readonly string[] {
  const names = namesIn(sources);
  const say = sayFrom(readTexts());
  const about = { of: 'forum', id: now.id, name: now.name } as const;
  return forumChanges(was, now, { about, before: names, after: names }).map((change) =>
    tellChange(change, say),
  );
}

function tellResult(
  { file, fill, changes }: Written,
  { administrator, suggestion }: Nomination,
): readonly string[] {
  const reason = suggestion?.reason?.replaceAll(/\s+/g, ' ');
  return [
    `Wrote ${file}.`,
    ...(reason === undefined ? [] : [`Why it was suggested: “${reason}”`]),
    ...(changes ?? ['Still to be filled in:', ...fill.map((field) => `  ${field}`)]),
    ...(administrator
      ? ['Make sure that this came from the forum’s administrators before you publish it.']
      : ['Read the forum’s own pages before you publish it.']),
  ];
}
