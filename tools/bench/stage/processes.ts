import { readFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';

/** What the browser's page processes use. Pages and workers of one extension share one. */
export interface ProcessUse {
  /** Processor time since they started. Milliseconds, of all their threads. */
  readonly cpuMs: number;
  /** Main memory that they hold. Megabytes of 1,000,000 bytes; null where this system does not tell (only Linux does). */
  readonly megabytes: number | null;
}

const PAGE_BYTES = 4096;

/** Reads what all page processes of a browser use now. */
export async function readProcesses(session: CDPSession): Promise<ProcessUse> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = pages.map(({ id }) => residentBytes(id));
  return {
    cpuMs: pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    megabytes: sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) / 1e6,
  };
}

/** What a process holds in main memory, by Linux's own account; null where there is none. */
function residentBytes(pid: number): number | null {
  try {
    const resident = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return Number(resident) * PAGE_BYTES;
  } catch {
    return null;
  }
}
