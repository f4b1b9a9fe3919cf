import { Database } from '../../../../lib/storage/database';
import { keepDraft } from '../../../../lib/storage/drafts';
import { changeEntries, deleteEntries, restoreEntries, saveEntry } from '../../../../lib/storage/entries';
import type { Kept } from '../../../../lib/storage/failure';
import { readOwed } from '../../../../lib/storage/owed';
import { readLog } from '../../../../lib/storage/read-entries';
import { chanceOf } from '../../../../tools/bench/made-up/chance';
import { madeUpEntry } from '../../../../tools/bench/made-up/log';
import { type EarlierVersion, lookInto, storeAsVersion } from '../../../lib/storage/stored-examples';
import { doAct, emptyLog } from './kept-log';
import { type LogAct, makeUpAct } from './log-acts';
import { tell } from './tell';

/**
 * Does one act after another at the stored log, from the given number on, by the functions that the panel and the page
 * “Your log” call, and tells how many are done as soon as each is called saved. It ends when the browser is killed.
 */
export async function actAtLog(seed: number, from: number): Promise<never> {
  const log = emptyLog();
  for (let n = 0; n < from; n += 1) doAct(log, makeUpAct(seed, n, log));
  const db = new Database();
  await db.open();
  tell(from);
  for (let n = from; ; n += 1) {
    const act = makeUpAct(seed, n, log);
    const kept = await perform(db, act);
    if (!kept.ok) {
      tell(`act ${n} (${act.act}) was refused: ${kept.reason}`);
      throw new Error(kept.reason);
    }
    tell(n + 1);
    doAct(log, act);
  }
}

function perform(db: Database, act: LogAct): Promise<Kept<unknown>> {
  switch (act.act) {
    case 'write':
      return keepDraft(db, act.draft);
    case 'save':
      return saveEntry(db, act.entry, act.place);
    case 'change': {
      const { ids, topic, at } = act;
      return changeEntries(db, ids, (entry) => ({ ...entry, topics: [topic] }), at);
    }
    case 'delete':
      return deleteEntries(db, act.ids, act.at);
    case 'restore':
      return restoreEntries(db, act.before, act.at);
  }
}

/** How much of the log the product itself reads. */
export interface ReadByProduct {
  readonly entries: number;
  readonly unreadable: number;
  readonly owed: number;
}

/** Opens a database as the product does and reads its log: an upgrade that is due is made first. */
export async function openLog(name?: string): Promise<ReadByProduct> {
  const db = new Database(name);
  const [{ entries, unreadable }, owed] = await Promise.all([readLog(db), readOwed(db)]);
  db.close();
  return { entries: entries.length, unreadable: unreadable.length, owed: owed.length };
}

/** Makes a database as an earlier version left it after years: the stored example and many entries beside it. */
export async function layDown(version: EarlierVersion, name: string, count: number): Promise<Content> {
  const gone = indexedDB.deleteDatabase(name);
  await new Promise((resolve) => gone.addEventListener('success', resolve));
  const chance = chanceOf(version);
  await storeAsVersion(
    version,
    name,
    Array.from({ length: count }, (_, n) => madeUpEntry(chance, n)),
  );
  return lookAt(name);
}

/** Opens such a database, and tells when its upgrade begins and when it is open. */
export async function upgrade(name: string): Promise<void> {
  const db = new Database(name);
  tell('upgrading');
  await db.open();
  tell('open');
  db.close();
}

/** What a database holds but for what upgrades add to it. */
export interface Content {
  readonly version: number;
  readonly entries: number;
  /** Of every row of the first version's tables. */
  readonly sha256: string;
  /** Rows that are found by the day on which something is owed. */
  readonly due: number;
}

/** Looks into a database past all of our own code; nothing is upgraded. */
export async function lookAt(name: string): Promise<Content> {
  const { version, tables } = await lookInto(name);
  const entries = (tables['entries'] ?? []) as { due?: string }[];
  const lasting = [
    // JSON leaves out what is not defined.
    entries.map((row) => ({ ...row, due: undefined })),
    tables['tombstones'],
    tables['settings'],
    (tables['published'] as { path: string; content: unknown }[]).map(({ path, content }) => [path, content]),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(lasting));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    version,
    entries: entries.length,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    due: entries.filter(({ due }) => due !== undefined).length,
  };
}
