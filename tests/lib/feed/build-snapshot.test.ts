import { expect, it } from 'vitest';
import { buildSnapshot } from '../../../lib/feed/build-snapshot';
import { digest, practiceSources, textOf } from './feed-fixtures';

it('The same sources give the same bytes, whatever order they were read in', async () => {
  const { forums, organisations, plans, guidance } = practiceSources();
  const shuffled = practiceSources({
    forums: forums.toReversed(),
    organisations: organisations.toReversed(),
    plans: plans.toReversed(),
    guidance: {
      ...guidance,
      examples: guidance.examples.toReversed(),
      values: guidance.values.toReversed(),
      checks: guidance.checks.toReversed(),
    },
  });
  expect(await buildSnapshot(shuffled, digest)).toEqual(await buildSnapshot(practiceSources(), digest));
});

it('The index is readable and names every other file by its size and SHA-256', async () => {
  const [index, ...parts] = await buildSnapshot(practiceSources(), digest);
  const text = textOf(index?.bytes);
  expect(text).toContain('\n  "sequence": 37,\n');
  const stated = (JSON.parse(text) as { parts: unknown[] }).parts;
  expect(stated).toEqual(
    await Promise.all(
      parts.map(async ({ path, bytes }) => ({
        path,
        bytes: bytes.length,
        sha256: Buffer.from(await digest(bytes)).toString('hex'),
      })),
    ),
  );
});
