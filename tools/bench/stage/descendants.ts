import { readdirSync, readFileSync } from 'node:fs';

/** What the processes that this one has started use, theirs included: all of a browser. */
export interface DescendantUse {
  /** Processor time since they started. Milliseconds, of all their threads. */
  readonly cpuMs: number;
  /** That of the wanted ones among them. */
  readonly partCpuMs: number;
  /** That of the wanted threads of these, as far as they have not ended. */
  readonly threadCpuMs: number;
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
 * @param thread which threads of these are, by the name that each has given itself
 */
export function readDescendants(
  isWanted: (process: ProcessName) => boolean = () => false,
  thread = '',
): DescendantUse | null {
  const all = readAll();
  if (all.length === 0) return null;
  const ours = new Set([process.pid]);
  // Children may stand before their parents: again until nothing more is found.
  for (let before = 0; before !== ours.size;) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  const theirs = all.filter(({ pid }) => pid !== process.pid && ours.has(pid));
  const cpuMsOf = (some: readonly Running[]): number =>
    some.reduce((sum, { ticks }) => sum + ticks * TICK_MS, 0);
  const part = theirs.filter(({ pid }) => isWanted(readName(String(pid))));
  return {
    cpuMs: cpuMsOf(theirs),
    partCpuMs: cpuMsOf(part),
    threadCpuMs: cpuMsOf(part.flatMap(({ pid }) => readThreads(pid, thread))),
    megabytes: theirs.reduce((sum, { pages }) => sum + pages * PAGE_BYTES, 0) / 1e6,
  };
}

const EVERY_MS = 50;

/** Watches the memory of all descendants. Answers how to stop, which tells the most that was added; null where unknown. */
export function watchDescendants(): () => number | null {
  const start = readDescendants()?.megabytes ?? null;
  let most = start;
  const look = (): void => {
    const now = readDescendants()?.megabytes;
    if (most !== null && now !== undefined) most = Math.max(most, now);
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    return most === null || start === null ? null : most - start;
  };
}

interface Running {
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
    return { pid: Number.parseInt(path, 10), parent, ticks: user + system, pages: fields[21] ?? 0 };
  } catch {
    return null;
  }
}
