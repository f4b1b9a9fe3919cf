import { z } from 'zod';
import { Forum } from '../list/forum';
import { Guidance } from '../list/guidance';
import { Organisation } from '../list/organisation';
import { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import type { SnapshotFile } from './build-snapshot';
import { publishedPart } from './feed-sources';
import { readAs, readJson, refuse, type Step } from './read-json';
import { findBrokenReferences } from './references';

/** The whole list in its parts, each read by its schema, if they fit together. */
export function readList(index: FeedIndex, files: readonly SnapshotFile[]): Step<PublishedList> {
  const forums = readPart(files, 'forums.json', z.array(Forum));
  if (!forums.ok) return forums;
  const organisations = readPart(files, 'organisations.json', z.array(Organisation));
  if (!organisations.ok) return organisations;
  const guidance = readPart(files, 'guidance.json', Guidance);
  if (!guidance.ok) return guidance;

  const plans: Plan[] = [];
  for (const { path } of files.filter((file) => file.path.startsWith('plans/'))) {
    const plan = readPart(files, path, Plan);
    if (!plan.ok) return plan;
    if (publishedPart('plans', plan.value.organisation) !== path) {
      return refuse({
        why: 'invalid',
        file: path,
        field: 'organisation',
        problem: `The plan of ${plan.value.organisation} belongs in a file of that name`,
      });
    }
    plans.push(plan.value);
  }

  const list = {
    index,
    forums: forums.value,
    organisations: organisations.value,
    guidance: guidance.value,
    plans,
  };
  const [broken] = findBrokenReferences(list);
  if (broken === undefined) return { ok: true, value: list };
  const { from, name, field, id } = broken;
  const inPart = from === 'plans' ? field : `${name}.${field}`;
  return refuse({ why: 'unknown-reference', file: publishedPart(from, name), field: inPart, id });
}

function readPart<T>(files: readonly SnapshotFile[], path: string, schema: z.ZodType<T>): Step<T> {
  const file = files.find((one) => one.path === path);
  if (!file) return refuse({ why: 'missing', file: path });
  const json = readJson(path, file.bytes);
  return json.ok ? readAs(path, schema, json.value) : json;
}
