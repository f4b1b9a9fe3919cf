import type { z } from 'zod';

/** What stands for an issue's own words where the schema says it better: zod's own begin like this. */
const WORDLESS = /^Invalid (string|input)/;

/**
 * What is wrong with a value, in a sentence for the person who edits it: what belongs there, in plain words.
 *
 * @param root the whole document, to tell what is missing from what is wrong
 */
export function tellIssue(issue: z.core.$ZodIssue, root: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(root, issue.path) === undefined
        ? 'Missing: fill it in.'
        : `Must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return tellTooSmall(issue);
    case 'too_big':
      return issue.origin === 'string'
        ? `Too long: write at most ${issue.maximum} characters.`
        : `At most ${issue.maximum}.`;
    case 'invalid_value':
      return tellChoice(issue.values, valueAt(root, issue.path));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? tellChoice(issue.options, valueAt(root, issue.path))
        : endSentence(issue.message);
    case 'invalid_format':
      return (
        FORMATS[issue.format] ??
        (WORDLESS.test(issue.message)
          ? 'Not written as it should be: see docs/feed.md.'
          : endSentence(issue.message))
      );
    default:
      return endSentence(issue.message);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'fields in curly brackets',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'Must be a day such as 2026-11-21.',
  datetime: 'Must be an instant such as 2026-11-21T09:00:00Z.',
  url: 'Must be the address of a web page, starting with https://.',
};

function tellTooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string')
    return minimum === 1 ? 'Empty: it needs words.' : `Too short: write at least ${minimum} characters.`;
  return origin === 'array' ? `Too few: give at least ${minimum}.` : `At least ${minimum}.`;
}

function tellChoice(choices: readonly unknown[], given: unknown): string {
  const wanted = choices.map(String).join(', ');
  const said = given === undefined || given === '' ? '' : `, not “${String(given)}”`;
  return choices.length === 1 ? `Must be ${wanted}${said}.` : `One of ${wanted}${said}.`;
}

function endSentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let inside: unknown = root;
  for (const key of path)
    inside = inside !== null && typeof inside === 'object' ? Reflect.get(inside, key) : undefined;
  return inside;
}
