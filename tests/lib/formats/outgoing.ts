import { FORMATS } from '../../../lib/formats';
import { joinChunks } from '../../../lib/formats/chunks/join-chunks';
import type { Format } from '../../../lib/formats/format';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import { aboutLog } from '../../../lib/log/make-log-file';
import type { OutgoingLog } from '../../../lib/log/export/outgoing-log';
import { MADE_UP_WORDS } from '../../../tools/bench/made-up/summary-words';

export const CHOICE = {
  period: { from: '2020-01-01', to: '2036-01-01' },
  places: null,
  detail: { threads: true, ownWords: true },
  pseudonym: 'Officer 7',
  team: 'Childcare',
};
export const FACTS = {
  organisation: 'department-for-education',
  list: { feed: 'take-part-example', sequence: 37 },
  now: '2026-12-31T17:00:00.000Z',
};

/** A log on its way out, in batches of two unless told. */
export function outgoing(
  entries: readonly Entry[],
  { tombstones = [], batch = 2 }: { tombstones?: readonly Tombstone[]; batch?: number } = {},
): OutgoingLog {
  return {
    about: aboutLog(CHOICE, FACTS),
    expected: entries.length,
    tombstones,
    async *batches() {
      for (let at = 0; at < entries.length; at += batch) yield entries.slice(at, at + batch);
    },
  };
}

/** The format of an id; throws where there is none. */
export function formatCalled(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format “${id}”.`);
  return format;
}

/** All bytes that a format writes. */
export function bytesOf(format: Format, log: OutgoingLog): Promise<Uint8Array> {
  return joinChunks(format.write(log, MADE_UP_WORDS));
}

/** What a format writes as text: UTF-8 to the last byte, with a byte-order mark where it has one. */
export async function textOf(format: Format, log: OutgoingLog): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(format, log));
}
