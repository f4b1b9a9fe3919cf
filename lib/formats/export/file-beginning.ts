import type { OutgoingLog } from '../../log/export/outgoing-log';
import type { Format } from '../format';
import type { SummaryWords } from '../summary/summary-words';

/** How a text file begins. */
export interface FileBeginning {
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/** How much of a file is shown before it leaves. Bytes. */
export const BEGINNING = 64_000;

/** The first bytes of a file as text, cut at a whole character. No more is written than is needed for it. */
export async function beginFile(
  format: Format,
  log: OutgoingLog,
  words: SummaryWords,
): Promise<FileBeginning> {
  // A byte-order mark is part of what leaves.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let left = BEGINNING;
  for await (const chunk of format.write(log, words)) {
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.length;
    if (left < 0) return { text, isWhole: false };
  }
  return { text, isWhole: true };
}
