import type { Columns } from './columns';

/** Finds the first row of an id. Open addressing over row numbers: no object, no text, at most two thirds full. */
export interface IdTable {
  /** The head row of each id plus one; 0 where a slot is free. The length is a power of two. */
  slots: Int32Array;
  used: number;
}

const SMALLEST = 1024;

/** A table with room for so many ids. */
export function makeIdTable(ids: number): IdTable {
  let length = SMALLEST;
  while (length * 2 < ids * 3) length *= 2;
  return { slots: new Int32Array(length), used: 0 };
}

function hashOfRow({ id0, id1, id2, id3 }: Columns, row: number): number {
  let hash = (id3[row] ?? 0) ^ Math.imul(id2[row] ?? 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (id1[row] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ (id0[row] ?? 0);
  return hash ^ (hash >>> 16);
}

function sameId({ id0, id1, id2, id3 }: Columns, a: number, b: number): boolean {
  return id3[a] === id3[b] && id2[a] === id2[b] && id1[a] === id1[b] && id0[a] === id0[b];
}

/** The slot in which a row's id is, or the free one in which it belongs. */
function slotOf({ slots }: IdTable, columns: Columns, row: number): number {
  const mask = slots.length - 1;
  let slot = hashOfRow(columns, row) & mask;
  for (;;) {
    const head = (slots[slot] ?? 0) - 1;
    if (head < 0 || sameId(columns, head, row)) return slot;
    slot = (slot + 1) & mask;
  }
}

function enlarge(table: IdTable, columns: Columns): void {
  const old = table.slots;
  table.slots = new Int32Array(old.length * 2);
  for (const entry of old) {
    if (entry > 0) table.slots[slotOf(table, columns, entry - 1)] = entry;
  }
}

/** The first row that has the same id as `row`, or -1. */
export function headOf(table: IdTable, columns: Columns, row: number): number {
  return (table.slots[slotOf(table, columns, row)] ?? 0) - 1;
}

/** Finds the first row with the id of `row`; where there is none, `row` becomes it and the answer is -1. */
export function headOrTake(table: IdTable, columns: Columns, row: number): number {
  if (table.used * 3 >= table.slots.length * 2) enlarge(table, columns);
  const slot = slotOf(table, columns, row);
  const head = (table.slots[slot] ?? 0) - 1;
  if (head >= 0) return head;
  table.slots[slot] = row + 1;
  table.used += 1;
  return -1;
}
