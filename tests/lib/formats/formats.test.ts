import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/formats';
import type { OutgoingLog } from '../../../lib/log/export/outgoing-log';
import { t } from '../../../lib/text';
import { MADE_UP_WORDS } from '../../../tools/bench/made-up/summary-words';
import { entry as anyEntry } from '../log/arbitraries';
import { anAnswer } from '../log/examples';
import { bytesOf, outgoing, textOf } from './outgoing';

describe('The menu of formats', () => {
  it('has a line for each file of the folder, and no other', () => {
    const files = readdirSync('lib/formats', { withFileTypes: true })
      .filter((item) => item.isFile() && !['index.ts', 'format.ts'].includes(item.name))
      .map((item) => item.name.replace('.ts', ''));
    expect(FORMATS.map((format) => format.id).toSorted()).toEqual(files.toSorted());
  });

  it('gives no two formats one extension, so that all files can lie in one folder', () => {
    const extensions = FORMATS.map((format) => format.extension);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

describe.each(FORMATS)('The format $id', (format) => {
  it('has a name, and a line that says what it is good for', () => {
    expect(t(format.nameKey)).not.toBe('');
    expect(t(format.whatKey)).toMatch(/\.$/);
  });

  it('names the files beside its own after it', () => {
    const name = `log.${format.extension}`;
    const beside = format.beside?.(outgoing([]).about, name) ?? [];
    for (const file of beside) {
      expect(file.name.startsWith(name)).toBe(true);
      expect(file.name).not.toBe(name);
      expect(file.content.length).toBeGreaterThan(0);
    }
  });

  it('writes the same bytes for the same log each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 5 }), async (entries) => {
        const first = await bytesOf(format, outgoing(entries));
        expect(await bytesOf(format, outgoing(entries))).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  it('writes a log without entries', async () => {
    // NDJSON of nothing is nothing.
    const least = format.id === 'ndjson' ? 0 : 1;
    expect((await bytesOf(format, outgoing([]))).length).toBeGreaterThanOrEqual(least);
  });

  it('reads no more than it has written: a batch at a time, and none once nobody asks for more', async () => {
    let read = 0;
    let isClosed = false;
    const endless: OutgoingLog = {
      ...outgoing([]),
      async *batches() {
        try {
          for (;;) {
            read += 1;
            yield Array.from({ length: 500 }, () => ({
              ...anAnswer,
              note: Math.random().toString(36).repeat(9),
            }));
            if (format.id === 'summary' && read === 9) return;
          }
        } finally {
          isClosed = true;
        }
      },
    };
    let bytes = 0;
    for await (const chunk of format.write(endless, MADE_UP_WORDS)) {
      bytes += chunk.length;
      if (bytes > 100_000) break;
    }
    expect(read).toBeLessThan(40);
    expect(isClosed).toBe(true);
  });
});

describe.each(FORMATS.filter(({ isText }) => isText))('The text format $id', (format) => {
  it('writes the same bytes however the log is cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 5 }), async (entries) => {
        const whole = await bytesOf(format, outgoing(entries, { batch: 5 }));
        expect(await bytesOf(format, outgoing(entries, { batch: 1 }))).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('writes whole UTF-8, with a byte-order mark only for Excel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 3 }), async (entries) => {
        const text = await textOf(format, outgoing(entries));
        expect(text.startsWith('\u{FEFF}')).toBe(format.id === 'csv-for-excel');
      }),
      { numRuns: 50 },
    );
  });
});
