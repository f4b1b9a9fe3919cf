import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { FeedHead } from '../../lib/feed/feed-sources';
import { formatSource } from '../../lib/feed/format-source';
import { fieldsToFill, fromTemplate, type Begun } from './new-entry';
import { listFiles } from './read-sources';

/** Where the example list of this project is, whose guidance every list may start from. */
const EXAMPLE = 'feed';

/** A list that is begun: its own file, and the files of guidance it starts with, by their paths below its folder. */
export interface ListBegun extends Begun {
  readonly guidance: ReadonlyMap<string, string>;
}

/**
 * Begins a list as it stands on a day. It starts with the guidance of the example list, under the Open Government
 * Licence, so that the Code, the red lines and the wording are there from the first number; made-up periods stay behind.
 */
export function newList(id: string, today: string): ListBegun {
  return { ...beginHead(fromTemplate('list', id, today)), guidance: exampleGuidance() };
}

/** Begins a department’s own list. It starts empty: the guidance is the cross-government list’s. */
export function newOwnList(id: string, organisation: string, today: string): ListBegun {
  return { ...beginHead({ ...Object(fromTemplate('list', id, today)), organisation }), guidance: new Map() };
}

function beginHead(head: unknown): Begun {
  return { file: INDEX_FILE, text: formatHead(head), fill: fieldsToFill(FeedHead, head) };
}

/** With its fields in the order of the schema, as far as it has them. */
function formatHead(head: unknown): string {
  const known = Object.keys(FeedHead.shape).filter((field) => Reflect.has(Object(head), field));
  return formatSource(Object.fromEntries(known.map((field) => [field, Reflect.get(Object(head), field)])));
}

function exampleGuidance(): ReadonlyMap<string, string> {
  const files = listFiles(join(EXAMPLE, 'guidance')).flatMap((folder) =>
    listFiles(join(EXAMPLE, 'guidance', folder)).map((name) => `guidance/${folder}/${name}`),
  );
  const texts = files.map((file) => [file, readFileSync(join(EXAMPLE, file), 'utf8')] as const);
  return new Map(texts.filter(([, text]) => !isFictional(text)));
}

function isFictional(text: string): boolean {
  const { verification } = JSON.parse(text) as { verification?: { state: string } };
  return verification?.state === 'fictional';
}
