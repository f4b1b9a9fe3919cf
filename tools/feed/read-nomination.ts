import { existsSync, readFileSync } from 'node:fs';
import { fieldName } from '../../lib/feed/field-name';
import { tellIssue } from '../../lib/feed/tell-issue';
import { Nomination } from '../../lib/list/nomination';

/** A nomination from a file, or why it is none, a sentence each. */
export type ReadNomination =
  | { readonly ok: true; readonly nomination: Nomination }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Reads a nomination from its file, or from the letter that it came in. Nothing in it is believed but its form. */
export function readNomination(file: string): ReadNomination {
  if (!existsSync(file)) return { ok: false, sentences: [`There is no file ${file}.`] };
  const text = readFileSync(file, 'utf8');
  const json = parseJson(fromLetter(text)) ?? parseJson(fromLetter(unquote(text)));
  if (json === undefined)
    return {
      ok: false,
      sentences: [`${file}: is not JSON; it may have been cut off. Ask for it once more.`],
    };
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

/** What stands from the first brace to the last, on one line: letters have greetings around it and break lines. */
function fromLetter(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ');
  const [start, end] = [plain.indexOf('{'), plain.lastIndexOf('}')];
  return (start === -1 || end < start ? plain : plain.slice(start, end + 1)).replaceAll(/\s*\n\s*/g, ' ');
}

/** A letter without the marks that a reply puts before each line of it. */
function unquote(text: string): string {
  return text.replaceAll(/^(> ?)+/gm, '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
