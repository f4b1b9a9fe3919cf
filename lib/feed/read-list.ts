import { z } from 'zod';
import { Forum } from '../list/forum';
import { DepartmentGuidance, Guidance } from '../list/guidance';
import { Organisation } from '../list/organisation';
import { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import { publishedPart } from './feed-sources';
import { putTogether } from './put-together';
import { readAs, readJson, refuse, type Step } from './read-json';
import { findBrokenReferences } from './references';

/** The content of one part as its schema reads it. `isOwn` is true of a department’s own list. */
export function readPart(path: string, bytes: Uint8Array, isOwn: boolean): Step<unknown> {
  const json = readJson(path, bytes);
  if (!json.ok) return json;
  const read = readAs<unknown>(path, schemaOf(path, isOwn), json.value);
  return read.ok && path.startsWith('plans/') ? readName(path, read.value as Plan) : read;
}

function schemaOf(path: string, isOwn: boolean): z.ZodType {
  if (path.startsWith('plans/')) return Plan;
  if (path === 'organisations.json') return z.array(Organisation);
  if (path === 'guidance.json') return isOwn ? DepartmentGuidance : Guidance;
  return z.array(Forum);
}

function readName(path: string, plan: Plan): Step<Plan> {
  if (publishedPart('plans', plan.organisation) === path) return { ok: true, value: plan };
  return refuse({
    why: 'invalid',
    file: path,
    field: 'organisation',
    problem: `The plan of ${plan.organisation} belongs in a file of that name`,
  });
}

/**
 * The whole list of its parts, by their path, if they fit together. What a department’s own list names may be in the
 * cross-government one, so that is looked for where the two meet.
 */
export function readList(index: FeedIndex, contents: ReadonlyMap<string, unknown>): Step<PublishedList> {
  const list = putTogether(index, contents);
  const [broken] = index.organisation === undefined ? findBrokenReferences(list) : [];
  if (broken === undefined) return { ok: true, value: list };
  const { from, name, field, id } = broken;
  const inPart = from === 'plans' ? field : `${name}.${field}`;
  return refuse({ why: 'unknown-reference', file: publishedPart(from, name), field: inPart, id });
}
