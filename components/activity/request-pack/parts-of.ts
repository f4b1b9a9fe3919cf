import type { Entry } from '../../../lib/log/entry';
import type { Hidable } from '../../../lib/log/request-pack/request-pack';

/** A text of an entry that can be redacted. */
export interface EntryPart {
  readonly part: Hidable;
  readonly text: string;
  readonly isAddress: boolean;
}

/** Every text of an entry that somebody may have to redact, in the order in which they are read. */
export function partsOf({ where, act, issue = '', note = '' }: Entry): readonly EntryPart[] {
  const thread = where.precision === 'thread' ? where : { title: '', thread: '' };
  const parts: readonly EntryPart[] = [
    { part: 'site', text: where.precision === 'site' ? where.host : '', isAddress: true },
    { part: 'title', text: thread.title, isAddress: false },
    { part: 'thread', text: thread.thread, isAddress: true },
    { part: 'pages', text: act.kind === 'signpost' ? act.pages.join('\n') : '', isAddress: true },
    { part: 'issue', text: issue, isAddress: false },
    { part: 'note', text: note, isAddress: false },
  ];
  return parts.filter(({ text }) => text !== '');
}
