import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Forum } from '../../../lib/list/forum';
import { Plan } from '../../../lib/list/plan';
import { compileRecogniser } from '../../../lib/list/recognise';
import { builtExtension } from './built-extension';

/** The index of the list that was built into the extension. */
export function publishedIndex(): { readonly feed: string; readonly sequence: number } {
  return readJson(join(builtExtension('chromium'), 'feed', 'feed.json')) as {
    feed: string;
    sequence: number;
  };
}

/** A forum as its source states it. */
export function publishedForum(id: string): Forum {
  return Forum.parse(readJson(join('feed', 'forums', `${id}.json`)));
}

/** All forums of the list, by their ids. */
export function publishedForums(): readonly Forum[] {
  return readdirSync(join('feed', 'forums')).map((file) => publishedForum(file.replace('.json', '')));
}

/** How the thread at an address is known: by one address for all its pages. Throws where no listed thread is. */
export function threadAt(address: string): string {
  const place = compileRecogniser(publishedForums()).recognise(address);
  if (!place?.thread) throw new Error(`There is no listed thread at ${address}`);
  return place.thread;
}

/** A plan as its source states it. */
export function publishedPlan(organisation: string): Plan {
  return Plan.parse(readJson(join('feed', 'plans', `${organisation}.json`)));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
