import { existsSync, readFileSync } from 'node:fs';
import { fieldName } from '../../lib/feed/field-name';
import { tellIssue } from '../../lib/feed/tell-issue';
import { Nomination } from '../../lib/list/nomination';

/** A nomination from a file, or why it is none, a sentence each. */
export type ReadNomination =
  | { readonly ok: true; readonly nomination: Nomination }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Reads a nomination as it came by mail. Nothing in it is believed but its form. */
export function readNomination(file: string): ReadNomination {
  if (!existsSync(file)) return { ok: false, sentences: [`There is no file ${file}.`] };
  const json = parseJson(readFileSync(file, 'utf8'));
  if (json === undefined)
    return { ok: false, sentences: [`${file}: is not JSON; it may have been cut off.`] };
  const read = Nomination.safeParse(json);
  return read.success
    ? { ok: true, nomination: read.data }
    : {
        ok: false,
        sentences: read.error.issues.map(
          (issue) => `${file}: ${fieldName(issue.path, json)}: ${tellIssue(issue, json)}`,
        ),
      };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
