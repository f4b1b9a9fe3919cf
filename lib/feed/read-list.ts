import { z } from 'zod';
import { Forum } from '../list/forum';
import { DepartmentGuidance, Guidance } from '../list/guidance';
import { Organisation } from '../list/organisation';
import { Plan } from '../list/plan';
import type { FeedIndex, PublishedList } from '../list/published';
import { publishedPart } from './feed-sources';
import type { IsPlain } from './plain/ask-schema';
import { plainForm } from './plain/plain-form';
import { putTogether } from './put-together';
import { readAs, readJson, refuse, type Step } from './read-json';
import { findBrokenReferences } from './references';

/** What one part says. */
export interface PartRead {
  readonly content: unknown;
  /** Its bytes say just this, so that it can be read from them again without its schema. */
  readonly isPlain: boolean;
}

/** The content of one part as its schema reads it. `isOwn` is true of a department’s own list. */
export function readPart(path: string, bytes: Uint8Array, isOwn: boolean): Step<PartRead> {
  const json = readJson(path, bytes);
  if (!json.ok) return json;
  const form = formOf(path, isOwn);
  const isPlain = form.isPlain(json.value);
  const read: Step<unknown> = isPlain ? json : readAs<unknown>(path, form.schema, json.value);
  if (!read.ok) return read;
  const misnamed = path.startsWith('plans/') ? judgeName(path, read.value as Plan) : null;
  return misnamed ?? { ok: true, value: { content: read.value, isPlain } };
}

/** The form of a part: its schema, and the quick check that is made of it. */
interface Form {
  readonly schema: z.ZodType;
  readonly isPlain: IsPlain;
}

const SCHEMAS = {
  plan: () => Plan,
  organisations: () => z.array(Organisation),
  guidance: () => Guidance,
  ownGuidance: () => DepartmentGuidance,
  forums: () => z.array(Forum),
} as const satisfies Readonly<Record<string, () => z.ZodType>>;

const formsMade = new Map<keyof typeof SCHEMAS, Form>();

function formOf(path: string, isOwn: boolean): Form {
  const name = nameForm(path, isOwn);
  const made = formsMade.get(name);
  if (made) return made;
  const schema = SCHEMAS[name]();
  const form = { schema, isPlain: plainForm(schema) };
  formsMade.set(name, form);
  return form;
}

function nameForm(path: string, isOwn: boolean): keyof typeof SCHEMAS {
  if (path.startsWith('plans/')) return 'plan';
  if (path === 'organisations.json') return 'organisations';
  if (path === 'guidance.json') return isOwn ? 'ownGuidance' : 'guidance';
  return 'forums';
}

function judgeName(path: string, plan: Plan): ReturnType<typeof refuse> | null {
  if (publishedPart('plans', plan.organisation) === path) return null;
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
