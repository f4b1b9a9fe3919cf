import { z } from 'zod';
import { Forum } from '../list/forum';
import { DepartmentGuidance, Guidance } from '../list/guidance';
import { Organisation } from '../list/organisation';
import { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import type { SnapshotFile } from './build-snapshot';
import { publishedPart } from './feed-sources';
import { readAs, readJson, refuse, type Step } from './read-json';
import { findBrokenReferences } from './references';

const NO_GUIDANCE = DepartmentGuidance.parse({});

/**
 * The whole list in its parts, each read by its schema, if they fit together. What a department’s own list names may be
 * in the cross-government one, so that is looked for where the two meet.
 */
export function readList(index: FeedIndex, files: readonly SnapshotFile[]): Step<PublishedList> {
  const isOwn = index.organisation !== undefined;
  const forums = readPart(files, 'forums.json', z.array(Forum), isOwn ? [] : undefined);
  if (!forums.ok) return forums;
  const organisations = readPart(files, 'organisations.json', z.array(Organisation), isOwn ? [] : undefined);
  if (!organisations.ok) return organisations;
  const guidance = isOwn
    ? readPart(files, 'guidance.json', DepartmentGuidance, NO_GUIDANCE)
    : readPart(files, 'guidance.json', Guidance);
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
  const [broken] = isOwn ? [] : findBrokenReferences(list);
  if (broken === undefined) return { ok: true, value: list };
  const { from, name, field, id } = broken;
  const inPart = from === 'plans' ? field : `${name}.${field}`;
  return refuse({ why: 'unknown-reference', file: publishedPart(from, name), field: inPart, id });
}

/** @param instead what stands for a part that the list may do without */
function readPart<T>(
  files: readonly SnapshotFile[],
  path: string,
  schema: z.ZodType<T>,
  instead?: T,
): Step<T> {
  const file = files.find((one) => one.path === path);
  if (!file && instead !== undefined) return { ok: true, value: instead };
  if (!file) return refuse({ why: 'missing', file: path });
  const json = readJson(path, file.bytes);
  return json.ok ? readAs(path, schema, json.value) : json;
}
