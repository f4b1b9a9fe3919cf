import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../lib/formats/delimited/parse-csv';
import { Plan } from '../../lib/list/plan';
import type { PublishedList } from '../../lib/list/published';
import { Commentary } from '../../lib/report/commentary';
import type { ExpectedContributor } from '../../lib/report/report-request';
import { type EarlierPlan, plansOfList } from '../../lib/report/scope/earlier-plans';
import { UsageError } from '../command/command';
import { readPublished } from '../feed/read-published';
import { readFolder } from './read-options';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Earlier versions of plans from a folder, a JSON file each; none where no folder is given. */
export function readPlans(folder: string | undefined): readonly Plan[] {
  if (folder === undefined) return [];
  return readdirSync(readFolder('plans', folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const plan = Plan.safeParse(parseJson(readFileSync(path, 'utf8')));
      if (plan.success) return plan.data;
      const [issue] = plan.error.issues;
      throw new UsageError(`${path} is no plan: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    });
}

/** What lists that were published before this one say of plans, from their folders; nothing where none is given. */
export async function readEarlierLists(
  folders: string | undefined,
  { index: { feed } }: PublishedList,
): Promise<readonly EarlierPlan[]> {
  const lists = (folders ?? '').split(',').flatMap((one) => one.trim() || []);
  const read = await Promise.all(
    lists.map(async (folder) => {
      const earlier = await readPublished(readFolder('earlier-lists', folder));
      if (!earlier.ok) throw new UsageError(earlier.sentences.join('\n'));
      if (earlier.list.index.feed === feed) return plansOfList(earlier.list);
      throw new UsageError(`--earlier-lists: ${folder} is another list than ${feed}.`);
    }),
  );
  return read.flat();
}

/** The words of a report from a file that the page saved; none where no file is given. */
export function readWords(name: string, file: string | undefined): Commentary | null {
  if (file === undefined) return null;
  const words = Commentary.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (words.success) return words.data;
  throw new UsageError(`--${name}: ${file} does not hold the words of a report.`);
}

/** Whose files are expected, a line each; nobody where no file is given. */
export function readExpected(file: string | undefined): readonly ExpectedContributor[] {
  if (file === undefined) return [];
  const parsed = parseCsv(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new UsageError(`${file}: line ${parsed.line} has a quote that is never closed.`);
  return parsed.rows.flatMap(([pseudonym = '', team = '']) =>
    pseudonym.trim() === '' ? [] : [{ pseudonym: pseudonym.trim(), team: team.trim() || null }],
  );
}
