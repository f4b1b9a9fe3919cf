import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { formatSource } from '../../lib/feed/format-source';
import * as key from '../../lib/feed/key';
import * as keyStatement from '../../lib/feed/key-statement';
import * as trust from '../../lib/feed/trust';
import * as backup from '../../lib/formats/backup/backup-file';
import * as address from '../../lib/list/address';
import * as forum from '../../lib/list/forum';
import * as guidance from '../../lib/list/guidance';
import * as nomination from '../../lib/list/nomination';
import * as organisation from '../../lib/list/organisation';
import * as period from '../../lib/list/period';
import * as plan from '../../lib/list/plan';
import * as published from '../../lib/list/published';
import * as source from '../../lib/list/source';
import { readComments } from './schemas-comments';

/** Every source file whose schemas have names in the JSON Schemas. */
const MODULES: Readonly<Record<string, object>> = {
  'lib/list/source.ts': source,
  'lib/list/address.ts': address,
  'lib/list/forum.ts': forum,
  'lib/list/nomination.ts': nomination,
  'lib/list/organisation.ts': organisation,
  'lib/list/period.ts': period,
  'lib/list/plan.ts': plan,
  'lib/list/guidance.ts': guidance,
  'lib/list/published.ts': published,
  'lib/feed/key.ts': key,
  'lib/feed/trust.ts': trust,
  'lib/feed/key-statement.ts': keyStatement,
};

/** Each file of a published list and what it holds. */
const DOCUMENTS = [
  { name: 'feed', title: 'feed.json: the index of a published list', schema: published.FeedIndex },
  { name: 'forums', title: 'forums.json: the forums of a list', schema: z.array(forum.Forum) },
  {
    name: 'organisations',
    title: 'organisations.json: the public bodies of a list',
    schema: z.array(organisation.Organisation),
  },
  { name: 'guidance', title: 'guidance.json: how to behave', schema: guidance.Guidance },
  { name: 'plan', title: 'plans/<organisation>.json: one organisation’s plan', schema: plan.Plan },
  { name: 'keys', title: 'keys.json: a change of keys', schema: keyStatement.KeyStatement },
  { name: 'trust', title: 'A trust file: whom a client believes', schema: trust.Trust },
  {
    name: 'nomination',
    title: 'take-part-nomination_<host>.json: a site that somebody suggests, or answers for',
    schema: nomination.Nomination,
  },
  {
    name: 'backup',
    title: 'take-part-backup_<day>.json: a full backup of somebody’s log and settings',
    schema: backup.BackupFile,
  },
];

/** What zod checks by code and so does not say in a JSON Schema by itself. */
const UNSAID: Readonly<Record<string, { readonly pattern: string }>> = { PageUrl: { pattern: '^https?://' } };

/** A JSON Schema by its file name below `docs/schemas`, as it is written there. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** The JSON Schemas (draft 2020-12) of everything that is published, made from the schemas that the client reads by. */
export function makeSchemas(): readonly SchemaFile[] {
  const { registry, fields } = nameSchemas();
  return DOCUMENTS.map(({ name, title, schema }) => {
    const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', metadata: registry });
    const { $schema, $defs = {}, ...rest } = made;
    const defs = Object.entries($defs)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, definition]) => [id, describe(definition, fields.get(id))] as const);
    const document = {
      $schema,
      title,
      ...describe(rest),
      ...(defs.length > 0 ? { $defs: Object.fromEntries(defs) } : {}),
    };
    return { name: `${name}.schema.json`, text: formatSource(document) };
  });
}

type Json = z.core.JSONSchema.BaseSchema;
type Comments = ReadonlyMap<string, string>;

/** Gives each exported schema its name and what its doc comment says. */
function nameSchemas() {
  const registry = z.registry<{ id: string; description?: string; pattern?: string }>();
  const fields = new Map<string, Comments>();
  for (const [file, module] of Object.entries(MODULES)) {
    const comments = readComments(readFileSync(file, 'utf8'));
    for (const [id, schema] of Object.entries(module)) {
      if (!(schema instanceof z.ZodType)) continue;
      const description = comments.schemas.get(id);
      registry.add(schema, { id, ...(description === undefined ? {} : { description }), ...UNSAID[id] });
      fields.set(id, comments.fields.get(id) ?? new Map());
    }
  }
  return { registry, fields };
}

/** A definition whose fields, at any depth, carry what their doc comments say. */
function describe(schema: Json, fields: Comments = new Map()): Json {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const inner = typeof property === 'object' ? describeParts(property, fields) : property;
    const description = fields.get(name);
    return [name, typeof inner === 'object' && description !== undefined ? { description, ...inner } : inner];
  });
  const described = describeParts(schema, fields);
  return properties.length > 0 ? { ...described, properties: Object.fromEntries(properties) } : described;
}

function describeParts(schema: Json, fields: Comments): Json {
  const inside = (part: Json | boolean): Json | boolean =>
    typeof part === 'object' ? describe(part, fields) : part;
  const { oneOf, anyOf, items } = schema;
  return {
    ...schema,
    ...(oneOf ? { oneOf: oneOf.map((part) => inside(part) as Json) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((part) => inside(part) as Json) } : {}),
    ...(typeof items === 'object' && !Array.isArray(items) ? { items: inside(items as Json) as Json } : {}),
  };
}
