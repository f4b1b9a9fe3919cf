import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Forum } from '../../../lib/list/forum';
import { Organisation } from '../../../lib/list/organisation';
import { Plan } from '../../../lib/list/plan';
import type { PlanForum } from '../../../lib/list/plan';

/** What the list that ships in the extension says about one forum to one organisation. */
export interface PublishedHere {
  readonly forum: Forum;
  readonly organisation: Organisation;
  readonly here: PlanForum;
}

/** Reads it from the built extension, so that what the panel shows can be held against it. */
export async function readPublished(
  extensionFolder: string,
  forumId: string,
  organisationId: string,
): Promise<PublishedHere> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(extensionFolder, 'feed', path), 'utf8'));
  const forum = Forum.array()
    .parse(await read('forums.json'))
    .find(({ id }) => id === forumId);
  const organisation = Organisation.array()
    .parse(await read('organisations.json'))
    .find(({ id }) => id === organisationId);
  const plan = Plan.parse(await read(`plans/${organisationId}.json`));
  const here = plan.forums.find(({ forum: id }) => id === forumId);
  if (!forum || !organisation || !here) {
    throw new Error(`The list has no plan of ${organisationId} for ${forumId}.`);
  }
  return { forum, organisation, here };
}
