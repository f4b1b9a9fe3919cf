import { ANSWERS, answerDays, answerTargets } from '../scope/answer-time';
import type { Scope } from '../scope/scope';
import { rangeOf } from '../scope/select-rows';
import { kindCode, KINDS } from '../store/codes';
import type { Part, TowardsCells } from './parts';

/** What was done towards each part, by its number. */
export interface PartCounts {
  /** Entries that count towards it, whether they can be measured or not. */
  readonly entries: Int32Array;
  /** Of them answers whose time is known; those with a time in the plan too; and those given within it. */
  readonly known: Int32Array;
  readonly measured: Int32Array;
  readonly inTime: Int32Array;
  /** The forums with an entry, each part's own set, by their numbers. */
  readonly forums: readonly ReadonlySet<number>[];
}

type Counts = Record<'entries' | 'known' | 'measured' | 'inTime', Int32Array>;

const MEASURES = ['entries', 'known', 'measured', 'inTime'] as const;

function makeCounts(length: number): Counts {
  const make = () => new Int32Array(length);
  return { entries: make(), known: make(), measured: make(), inTime: make() };
}

function raise(of: Int32Array, at: number, by = 1): void {
  of[at] = (of[at] ?? 0) + by;
}

/** Counts every selected entry once, by its cell. */
function countCells(scope: Scope, towards: TowardsCells): Counts {
  const { store, rows, places, placeOfRow } = scope;
  const counts = makeCounts(towards.count);
  const targets = answerTargets(places);
  for (const kind of KINDS) {
    const [from, to] = rangeOf(scope, kind);
    const isAnswer = ANSWERS.includes(kind);
    for (let at = from; at < to; at += 1) {
      const place = placeOfRow[at] ?? -1;
      if (place < 0) continue;
      const row = rows[at] ?? 0;
      const cell = towards.cellOf(place, kindCode[kind], row);
      raise(counts.entries, cell);
      const days = isAnswer ? answerDays(store, row) : -1;
      if (days < 0) continue;
      raise(counts.known, cell);
      const target = targets[place] ?? 0;
      if (target === 0) continue;
      raise(counts.measured, cell);
      if (days <= target) raise(counts.inTime, cell);
    }
  }
  return counts;
}

/** Counts every selected entry towards the parts that it serves. */
export function countParts(scope: Scope, parts: readonly Part[], towards: TowardsCells): PartCounts {
  const cells = countCells(scope, towards);
  const counts = makeCounts(parts.length);
  const forums = parts.map(() => new Set<number>());
  for (let cell = 0; cell < towards.count; cell += 1) {
    if (cells.entries[cell] === 0) continue;
    for (const part of towards.partsOf(cell)) {
      for (const measure of MEASURES) raise(counts[measure], part, cells[measure][cell] ?? 0);
      forums[part]?.add(scope.places[towards.placeOf(cell)]?.forum ?? 0);
    }
  }
  return { ...counts, forums };
}
