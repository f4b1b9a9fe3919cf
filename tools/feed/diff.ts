import { compareLists } from '../../lib/feed/difference';
import { tellChange } from '../../lib/feed/sentences';
import type { FeedIndex } from '../../lib/list/published';
import { formatInstantDay } from '../../lib/list/time';
import { readTexts } from '../texts/read-texts';
import { sayFrom } from '../texts/say-from';
import type { Command } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readPublished } from './read-published';
import { refuse } from './turn-down';

/** Says in sentences what changed from one list to another. */
export const diff: Command = {
  name: 'diff',
  summary: 'says in sentences what changed from one list to another',
  help: [
    'npm run feed -- diff OLD [NEW] [--json]',
    '',
    'OLD and NEW are folders with a snapshot or with the sources of a list. NEW is feed unless it is given.',
    'One line a change. Leaves with 0 when both lists could be read, changed or not, and with 1 when one could not.',
    '  --json   {"outcome":"compared|refused","from":{…},"to":{…},"changes":[{…,"sentence":…}]}',
  ],
  async run(args, around) {
    const { print } = around;
    const { plain, flags } = readArguments(args, { plain: ['OLD', '[NEW]'], options: [], flags: ['json'] });
    const [old = '', next = 'feed'] = plain;
    const was = await readPublished(old);
    const now = await readPublished(next);
    if (!was.ok || !now.ok) {
      const sentences = [was, now].flatMap((read) => (read.ok ? [] : read.sentences));
      return refuse(around, flags.json, 'unreadable', sentences);
    }
    const say = sayFrom(readTexts());
    const changes = compareLists(was.list, now.list).map((change) => ({
      ...change,
      sentence: tellChange(change, say),
    }));
    if (flags.json) {
      const [from, to] = [issueOf(was.list.index), issueOf(now.list.index)];
      print(JSON.stringify({ outcome: 'compared', from, to, changes }, null, 2));
      return 0;
    }
    print(`From ${nameIssue(was.list.index)} to ${nameIssue(now.list.index)}:`);
    for (const { sentence } of changes) print(sentence);
    print(count(changes.length));
    return 0;
  },
};

function issueOf({ feed, sequence, issuedAt }: FeedIndex) {
  return { feed, sequence, issuedAt };
}

function nameIssue({ feed, sequence, issuedAt }: FeedIndex): string {
  return `${feed} number ${sequence} of ${formatInstantDay(issuedAt)}`;
}

function count(changes: number): string {
  if (changes === 0) return 'Nothing changed.';
  return changes === 1 ? '1 change.' : `${changes} changes.`;
}
