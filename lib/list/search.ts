import type { Forum } from './forum';
import type { Example } from './guidance';
import { wordsOf } from './search-words';

/** A part of what is searched, and what the start of one of its words is worth. */
interface Field {
  readonly worth: number;
  readonly words: readonly string[];
}

interface Searchable<T> {
  readonly item: T;
  readonly fields: readonly Field[];
}

/** A name as people run it together or shorten it: `Money Saving Expert` is also `moneysavingexpert` and `mse`. */
function nicknames(name: readonly string[]): readonly string[] {
  return name.length < 2 ? [] : [name.join(''), name.map((word) => word.slice(0, 1)).join('')];
}

function forumFields(forum: Forum): readonly Field[] {
  const name = wordsOf(forum.name);
  return [
    { worth: 8, words: name },
    { worth: 6, words: nicknames(name) },
    { worth: 4, words: forum.addresses.flatMap(({ host, paths }) => [host, ...paths].flatMap(wordsOf)) },
    {
      worth: 2,
      words: [forum.operator.name, forum.audience.summary, ...forum.audience.segments].flatMap(wordsOf),
    },
  ];
}

function exampleFields(example: Example): readonly Field[] {
  return [
    { worth: 8, words: wordsOf(example.title) },
    { worth: 6, words: example.keywords.flatMap(wordsOf) },
    { worth: 4, words: wordsOf(example.situation) },
    { worth: 2, words: [example.why, example.instead ?? ''].flatMap(wordsOf) },
  ];
}

/** A whole word counts a little more than the start of one: `mum` finds a forum named Mum before Mumsnet. 0: not found. */
function worthOf(word: string, fields: readonly Field[]): number {
  for (const { worth, words } of fields) {
    if (words.includes(word)) return worth + 1;
    if (words.some((candidate) => candidate.startsWith(word))) return worth;
  }
  return 0;
}

/** What a whole question is worth: every word of it must be found, or else all of it run together. 0: not found. */
function worthOfAll(words: readonly string[], fields: readonly Field[]): number {
  const each = words.map((word) => worthOf(word, fields));
  return each.every((worth) => worth > 0)
    ? each.reduce((sum, worth) => sum + worth, 0)
    : worthOf(words.join(''), fields.slice(0, 2));
}

/**
 * Makes a search of one kind of thing. What the items say is read once a list, not at each key press: a list never
 * changes, and is forgotten together with what was read of it.
 */
function searchOf<T>(nameOf: (item: T) => string, fieldsOf: (item: T) => readonly Field[]) {
  const read = new WeakMap<readonly T[], readonly Searchable<T>[]>();
  const { compare } = new Intl.Collator('en-GB');

  function readOnce(items: readonly T[]): readonly Searchable<T>[] {
    const searchable =
      read.get(items) ??
      items
        .toSorted((a, b) => compare(nameOf(a), nameOf(b)))
        .map((item) => ({ item, fields: fieldsOf(item) }));
    read.set(items, searchable);
    return searchable;
  }

  return (items: readonly T[], question: string): readonly T[] => {
    const words = wordsOf(question);
    return readOnce(items)
      .map(({ item, fields }) => ({ item, worth: words.length === 0 ? 1 : worthOfAll(words, fields) }))
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth)
      .map(({ item }) => item);
  };
}

/**
 * The forums that a person may mean, the likeliest first, else by name. Each word must be the start of a word in the
 * forum's name, address, operator or audience, in any order; case, diacritics and apostrophes do not matter. No words:
 * all forums. Quick enough for 10,000 forums at each key press, as long as the same list is handed in.
 *
 * | words           | finds                   |
 * | --------------- | ----------------------- |
 * | `parents cor`   | Parents’ Corner         |
 * | `MSE`           | Money Saving Expert     |
 * | `mums net`      | Mumsnet                 |
 * | `scope.org.uk`  | Scope community         |
 */
export const searchForums = searchOf((forum: Forum) => forum.name, forumFields);

/** The worked examples that a person may mean, read and ordered as forums are, by title, keywords, situation and reason. */
export const searchExamples = searchOf((example: Example) => example.title, exampleFields);
