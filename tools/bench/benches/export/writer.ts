import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../race';
import type { Stage } from '../../stage/open-stage';
import type { Seen, WayName } from './calls';
import { IN_MEMORY } from './comparisons';
import type * as InPage from './in-page';

/** A stage whose page can write a log. */
export type ExportStage = Stage<typeof InPage>;

/** How a log of some length is written. */
export interface Writing {
  readonly size: number;
  readonly say: (line: string) => void;
}

/** Writes the log once in some way. Figures: `entries/s`, and the first time `addedMb` too where the system tells it. */
export type Write = (way: WayName) => Promise<Run>;

/**
 * Writes the log in any way. The first time it is in a browser that has done nothing else, for the figure of memory, and
 * what was written is held against the log itself: which entries are in it, and what every cell says where the log
 * is short enough for a parser that holds all of it. Throws where they differ.
 */
export async function writer(stage: ExportStage, { size, say }: Writing): Promise<Write> {
  const written = new Set<WayName>();
  const whole = size <= IN_MEMORY;
  const { answer: log } = await stage.measure('lookAtLog', { whole });
  return async (way) => {
    const isFirst = !written.has(way);
    written.add(way);
    if (isFirst) {
      await stage.restart();
      // They are there without any export.
      await stage.measure('open');
    }
    const { figures } = await stage.measure('write', way);
    const { ms = Number.NaN, addedMb } = figures;
    const rate = (size / ms) * 1000;
    const isFresh = isFirst && addedMb !== undefined;
    const memory = isFresh ? `, ${addedMb.toFixed(0)} MB added` : '';
    say(`${way}: ${(ms / 1000).toFixed(1)} s${memory}`);
    if (isFirst) {
      const { answer: file } = await stage.measure('lookAtFile', { way, whole });
      if (file) holdAgainst(log[file.view], file.seen, way);
    }
    await stage.measure('letGo');
    return { figures: { 'entries/s': rate, ...(isFresh && { addedMb }) } };
  };
}

function holdAgainst(log: Seen, seen: Seen, way: WayName): void {
  if (isDeepStrictEqual(seen, log)) return;
  throw new Error(
    `The figures mean nothing: the log holds ${JSON.stringify(log)}, ${way} wrote ${JSON.stringify(seen)}.`,
  );
}
