import { addDays, dayInLondon, instantToMs, msToInstant } from '../../list/time';
import type { PublishedList } from '../../list/published';
import type { Entry } from '../entry';
import { USUAL_DISCLOSURE } from '../kinds';
import { startOfDayInLondon } from '../start-of-day';
import { EARLIER_SCENES } from './earlier-scenes';
import { practicePlaces, type PracticePlace } from './practice-places';
import { RECENT_SCENES } from './recent-scenes';
import type { Scene } from './scene';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The latest first. */
const SCENES: readonly Scene[] = [...RECENT_SCENES, ...EARLIER_SCENES];

/** One made-up entry, and what it said before where it was corrected. */
export interface PracticeEntry {
  readonly entry: Entry;
  readonly before: Entry | null;
}

/** What made-up entries are made from. */
export interface PracticeWish {
  /** The list, for its forums and plans; null where none could be read. */
  readonly list: PublishedList | null;
  /** The person's own organisation, by id. */
  readonly organisation: string | null;
  /** The instant, in UTC: they lie in the twelve weeks before it. */
  readonly now: string;
}

/** Made-up entries to try the log with: the same for the same wish. They are about nobody and quote nothing. */
export function makePracticeLog({ list, organisation, now }: PracticeWish): readonly PracticeEntry[] {
  const places = practicePlaces(list, organisation);
  const today = dayInLondon(now);
  return SCENES.flatMap((scene, n): readonly PracticeEntry[] => {
    const place = places[scene.place % places.length];
    return place ? [makeOne(scene, n, { place, organisation, today })] : [];
  });
}

interface Setting {
  readonly place: PracticePlace;
  readonly organisation: string | null;
  readonly today: string;
}

function makeOne(scene: Scene, n: number, { place, organisation, today }: Setting): PracticeEntry {
  const day = addDays(today, -scene.daysAgo);
  const ms = instantToMs(startOfDayInLondon(day)) + scene.minute * MINUTE_MS;
  const at = msToInstant(ms);
  const topic = place.topics[n % Math.max(1, place.topics.length)];
  const entry: Entry = {
    schema: 1,
    id: idAt(ms, n),
    revision: 1,
    organisation,
    where: place.where(scene.title, threadOf(scene)),
    act: scene.act,
    at,
    offset: offsetOn(day),
    disclosure: USUAL_DISCLOSURE[scene.act.kind],
    topics: topic === undefined ? [] : [topic],
    ...(scene.minutes !== undefined && { minutes: scene.minutes }),
    ...(scene.askedHoursBefore !== undefined && {
      askedAt: msToInstant(ms - scene.askedHoursBefore * 60 * MINUTE_MS),
    }),
    ...(scene.outcome && { outcome: scene.outcome }),
    ...(scene.issue !== undefined && { issue: scene.issue }),
    ...(scene.note !== undefined && { note: scene.note }),
    ...(scene.owed && { followUp: owedFrom(scene.owed, today) }),
    ...(scene.privately && {
      privateMessage: { captured: scene.privately === 'captured' ? addDays(day, 1) : null },
    }),
    evidence: place.evidence,
    changedAt: at,
  };
  if (scene.noteBefore === undefined) return { entry, before: null };
  return {
    entry: { ...entry, revision: 2, changedAt: msToInstant(ms + DAY_MS) },
    before: { ...entry, note: scene.noteBefore },
  };
}

function owedFrom(
  { inDays, given, putOffDays }: NonNullable<Scene['owed']>,
  today: string,
): NonNullable<Entry['followUp']> {
  const due = addDays(today, inDays);
  return {
    due,
    done: given ? due : null,
    ...(putOffDays !== undefined && { snoozedUntil: addDays(today, putOffDays) }),
  };
}

/** Minutes by which London is ahead of UTC in the daytime of a day. */
function offsetOn(day: string): number {
  const next = addDays(day, 1);
  return (instantToMs(`${next}T00:00:00Z`) - instantToMs(startOfDayInLondon(next))) / MINUTE_MS;
}

/** Scenes of one title are of one thread. */
function threadOf({ title }: Scene): number {
  return SCENES.findIndex((scene) => scene.title === title) + 1;
}

/** An id of version 7 whose random part is the number of the scene. */
function idAt(ms: number, n: number): string {
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}
