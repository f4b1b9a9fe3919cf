import type { Status } from '../../list/forum';
import { field, type Compare } from './compare';
import { day, text } from './told';

const note = field<Status, string>(
  'status-note',
  (status) => ('note' in status ? status.note : undefined),
  text,
);
const on = field<Status, string>('status-day', (status) => ('on' in status ? status.on : undefined), day);

/** Another state is one change, told with its note; in the same state the note and the day are told by themselves. */
export const statusChanges: Compare<Status> = (was, now, context) =>
  was.state === now.state
    ? [...note(was, now, context), ...on(was, now, context)]
    : [{ kind: 'status', about: context.about, from: was, to: now }];
