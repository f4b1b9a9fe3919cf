import type { Hidable, PackHidden } from '../../../lib/log/request-pack/request-pack';
import { t } from '../../../lib/text';
import { sayNumber } from '../../kit/say-number';

const PART = {
  title: 'requestPack.part.title',
  thread: 'requestPack.part.thread',
  site: 'requestPack.part.site',
  pages: 'requestPack.part.pages',
  issue: 'requestPack.part.issue',
  note: 'requestPack.part.note',
} as const satisfies Record<Hidable, string>;

/** A part of an entry by its name. */
export function sayPart(part: Hidable): string {
  return t(PART[part]);
}

/** In how many places something is redacted. */
export function sayPlaces({ places }: Pick<PackHidden, 'places'>): string {
  return t('requestPack.places', places, [sayNumber(places)]);
}
