import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildSnapshot } from '../../../lib/feed/build-snapshot';
import { schemas } from '../../../tools/feed/schemas';
import { readComments } from '../../../tools/feed/schemas-comments';
import { readSources } from '../../../tools/feed/read-sources';
import { digestSha256 } from '../../../tools/feed/write-snapshot';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

/** A published JSON Schema, read back by somebody who knows nothing but the schema. */
function outsider(name: string): z.ZodType {
  const schema: unknown = JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8'));
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
}

async function exampleList(): Promise<ReadonlyMap<string, unknown>> {
  const { sources } = readSources('feed');
  if (sources === null) throw new Error('The example list could not be read.');
  const files = await buildSnapshot(sources, digestSha256);
  return new Map(
    files.map(({ path, bytes }) => [path, JSON.parse(new TextDecoder().decode(bytes)) as unknown]),
  );
}

describe('the JSON Schemas in docs/schemas', () => {
  it('are what the client reads by today (npm run feed -- schemas)', async () => {
    expect(await run(schemas, ['--check'])).toMatchObject({
      code: 0,
      printed: ['The JSON Schemas are current.'],
    });
  });

  it('take every file of the example list', async () => {
    for (const [path, content] of await exampleList()) {
      const name = path.startsWith('plans/') ? 'plan' : path.replace('.json', '');
      expect(outsider(name).safeParse(content), path).toMatchObject({ success: true });
    }
  });

  it('refuse what the client refuses', async () => {
    const list = await exampleList();
    const index = list.get('feed.json') as object;
    expect(outsider('feed').safeParse({ ...index, sequence: 0 }).success).toBe(false);
    expect(outsider('feed').safeParse({ ...index, licence: 'MIT' }).success).toBe(false);
    const [forum] = list.get('forums.json') as object[];
    expect(outsider('forums').safeParse([{ ...forum, stance: { name: 'welcome' } }]).success).toBe(false);
    const source = { title: 'A page', url: 'javascript:alert(1)' };
    expect(outsider('forums').safeParse([{ ...forum, sources: [source] }]).success).toBe(false);
  });

  it('say what the fields mean, in the words of the code', () => {
    const forums = readFileSync('docs/schemas/forums.schema.json', 'utf8');
    expect(forums).toContain("The stance with the operator's own words.");
    expect(forums).toContain('Who spoke, by role');
  });
});

describe('feed schemas', () => {
  it('writes them where there are none, and then finds them current', async () => {
    const out = aFolder();
    expect((await run(schemas, ['--out', out, '--check'])).code).toBe(1);
    expect((await run(schemas, ['--out', out])).code).toBe(0);
    expect((await run(schemas, ['--out', out, '--check'])).code).toBe(0);
  });

  it('names every file that was edited, and every one that is there for nothing', async () => {
    const out = aFolder();
    await run(schemas, ['--out', out]);
    writeFileSync(join(out, 'plan.schema.json'), '{}\n');
    writeFileSync(join(out, 'plans.schema.json'), '{}\n');
    const { code, printed } = await run(schemas, ['--out', out, '--check', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      outcome: 'checked',
      differing: ['plan.schema.json', 'plans.schema.json'],
    });
  });
});

describe('reading doc comments', () => {
  it('finds what a schema and its fields mean', () => {
    const { schemas: named, fields } = readComments(
      '/** A body. */\nexport const Body = z.object({\n  /**\n   * Its name,\n   * in full.\n   */\n  name: z.string(),\n});\n' +
        'export const Other = z.object({});\n',
    );
    expect([...named]).toEqual([['Body', 'A body.']]);
    expect([...(fields.get('Body') ?? [])]).toEqual([['name', 'Its name, in full.']]);
    expect(fields.get('Other')?.size).toBe(0);
  });

  it('keeps the lines of a table', () => {
    const { schemas: named } = readComments(
      '/**\n * A table:\n *\n * | a |\n * | - |\n */\nexport const Table = z.x;\n',
    );
    expect(named.get('Table')).toBe('A table:\n\n| a |\n| - |');
  });
});
