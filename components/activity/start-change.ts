import type { Draft } from '../../lib/log/draft';
import { draftFromEntry } from '../../lib/log/draft-from-entry';
import type { Entry } from '../../lib/log/entry';

const PREFIX = 'entry:';

/** The draft for changing an entry here. It is kept beside whatever is being written in the panel at the same place. */
export function startChange(entry: Entry): Draft {
  return { ...draftFromEntry(entry), place: PREFIX + entry.id };
}

/** Whether a draft is a change that was begun here. */
export function isChange({ place, editing }: Draft): boolean {
  return editing !== null && place.startsWith(PREFIX);
}
