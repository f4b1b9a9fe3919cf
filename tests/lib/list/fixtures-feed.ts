import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Forum } from '../../../lib/list/forum';
import { Check, DisclosureTemplate, Example, PrincipleSet, RedLine, Value } from '../../../lib/list/guidance';
import { Organisation } from '../../../lib/list/organisation';
import { Period } from '../../../lib/list/period';
import { Plan } from '../../../lib/list/plan';
import type { PublishedList } from '../../../lib/list/published';
import { aList } from './fixtures';

function readFolder<T>(folder: string, schema: z.ZodType<T>): T[] {
  return readdirSync(`feed/${folder}`)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => schema.parse(JSON.parse(readFileSync(`feed/${folder}/${file}`, 'utf8'))));
}

/** The example list as its sources in `feed/` say it, without its signature and parts. */
export function readExampleList(): PublishedList {
  return aList({
    forums: readFolder('forums', Forum),
    organisations: readFolder('organisations', Organisation),
    plans: readFolder('plans', Plan),
    guidance: {
      values: readFolder('guidance/values', Value),
      principles: readFolder('guidance/principles', PrincipleSet),
      disclosures: readFolder('guidance/disclosures', DisclosureTemplate),
      examples: readFolder('guidance/examples', Example),
      redLines: readFolder('guidance/red-lines', RedLine),
      checks: readFolder('guidance/checks', Check),
      periods: readFolder('guidance/periods', Period),
    },
  });
}
