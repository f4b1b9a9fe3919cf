import { readdirSync, readFileSync } from 'node:fs';

/** What the processes that this one has started use, theirs included: all of a browser. */
export interface DescendantUse {
  /** Processor time since they started. Milliseconds, of all their threads. */
  readonly cpuMs: number;
  /** That of the wanted ones among them. */
  readonly partCpuMs: number;
  /** Main memory that they hold, what they share counted for each. Megabytes of 1,000,000 bytes. */
  readonly megabytes: number;
}

/** Linux counts processor time in hundredths of a second, and memory in pages. */
const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** What a process is called: by its command line, and by the name that it has given itself. */
export interface ProcessName {
  readonly command: string;
  readonly name: string;
}

/**
 * Reads what every descendant of this process uses now; null where the system does not tell (only Linux does).
 *
 * @param isWanted which of them are also counted by themselves
 */
export function readDescendants(
  isWanted: (process: ProcessName) => boolean = () => false,
): DescendantUse | null {
  const theirs = readTheirs();
  return (
    theirs && {
      cpuMs: cpuMsOf(theirs),
      partCpuMs: cpuMsOf(theirs.filter(({ pid }) => isWanted(readName(String(pid))))),
      megabytes: megabytesOf(theirs),
    }
  );
}

/** What descendants came to while they were watched. */
export interface DescendantsWatched {
  /** The most that they held above what they held before. Megabytes of 1,000,000 bytes. */
  readonly addedMb: number;
  /**
   * Processor time of the wanted threads, also of those that have begun or ended meanwhile. Of what a thread did in its
   * last 50 ms some may be missing. Milliseconds.
   */
  readonly threadCpuMs: number;
}

const EVERY_MS = 50;

/**
 * Watches all descendants. Answers how to stop, which tells what was seen; null where the system does not tell.
 *
 * @param isWanted in which of them threads are counted
 * @param thread which threads of these are, by the name that each has given itself
 */
export function watchDescendants(
  isWanted: (process: ProcessName) => boolean = () => false,
  thread = '',
): () => DescendantsWatched | null {
  const threadsNow = (theirs: readonly Running[]): readonly (readonly [string, number])[] =>
    theirs
      .filter(({ pid }) => isWanted(readName(String(pid))))
      .flatMap(({ pid }) => readThreads(pid, thread).map(({ path, ticks }) => [path, ticks] as const));
  const theirs = readTheirs();
  const before = theirs && megabytesOf(theirs);
  const ticksBefore = new Map(theirs && threadsNow(theirs));
  const ticksLast = new Map(ticksBefore);
  let most = before ?? 0;
  const look = (): void => {
    const now = readTheirs() ?? [];
    most = Math.max(most, megabytesOf(now));
    for (const [path, ticks] of threadsNow(now)) ticksLast.set(path, ticks);
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    const ticks = [...ticksLast].map(([path, last]) => last - (ticksBefore.get(path) ?? 0));
    return before === null
      ? null
      : { addedMb: most - before, threadCpuMs: ticks.reduce((sum, one) => sum + one * TICK_MS, 0) };
  };
}

function cpuMsOf(some: readonly Running[]): number {
  return some.reduce((sum, { ticks }) => sum + ticks * TICK_MS, 0);
}

function megabytesOf(some: readonly Running[]): number {
  return some.reduce((sum, { pages }) => sum + pages * PAGE_BYTES, 0) / 1e6;
}

/** Every descendant of this process; null where the system does not tell. */
function readTheirs(): readonly Running[] | null {
  const all = readAll();
  if (all.length === 0) return null;
  const ours = new Set([process.pid]);
  // Children may stand before their parents: again until nothing more is found.
  for (let before = 0; before !== ours.size;) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all.filter(({ pid }) => pid !== process.pid && ours.has(pid));
}

interface Running {
  /** Below `/proc`. */
  readonly path: string;
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

function readAll(): readonly Running[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readOne(pid) ?? []);
  } catch {
    return [];
  }
}

/** The threads of a process that have a name, as far as they have not ended. */
function readThreads(pid: number, name: string): readonly Running[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((id) => `${pid}/task/${id}`)
      .filter((path) => readName(path).name === name)
      .flatMap((path) => readOne(path) ?? []);
  } catch {
    return [];
  }
}

/** @param path of a process, or of a thread, below `/proc` */
function readName(path: string): ProcessName {
  try {
    const [command = '', name = ''] = ['cmdline', 'comm'].map((file) =>
      readFileSync(`/proc/${path}/${file}`, 'utf8'),
    );
    return { command, name: name.trim() };
  } catch {
    return { command: '', name: '' };
  }
}

/** One process, or one thread, by `proc_pid_stat(5)`; null when it is gone by now. */
function readOne(path: string): Running | null {
  try {
    // The name of the program, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${path}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0] = fields.slice(11, 13);
    return { path, pid: Number.parseInt(path, 10), parent, ticks: user + system, pages: fields[21] ?? 0 };
  } catch {
    return null;
  }
}
