import { countKinds, noKinds } from '../log/count-kinds';
import { logFileHead, logFileLine, logFileTail } from '../log/log-file-text';
import type { OutgoingLog } from '../log/export/outgoing-log';
import { startSha256 } from '../log/sha256';
import { encodeTexts } from './chunks/encode-texts';
import type { Chunks, Format } from './format';

const LINE_FEED = 0x0a;

/** Adds lines without their line ends, which are no part of the canonical JSON. */
function addLines(add: (bytes: Uint8Array) => void, lines: Uint8Array): void {
  let from = 0;
  for (let end = lines.indexOf(LINE_FEED); end !== -1; end = lines.indexOf(LINE_FEED, from)) {
    add(lines.subarray(from, end));
    from = end + 1;
  }
  add(lines.subarray(from));
}

async function* writeLogFile(log: OutgoingLog): Chunks {
  const encoder = new TextEncoder();
  const checksum = startSha256();
  let counts = noKinds();
  let isFirst = true;
  async function* lines(): AsyncIterable<readonly string[]> {
    for await (const batch of log.batches()) {
      counts = countKinds(batch, counts);
      yield batch.map((entry, place) => logFileLine(entry, isFirst && place === 0));
      isFirst = false;
    }
  }
  yield encoder.encode(logFileHead(log.about));
  checksum.add(encoder.encode('['));
  for await (const chunk of encodeTexts(lines())) {
    addLines(checksum.add, chunk);
    yield chunk;
  }
  checksum.add(encoder.encode(']'));
  yield encoder.encode(logFileTail({ tombstones: [...log.tombstones], counts, sha256: checksum.end() }));
}

/** The log file itself: the one format that holds everything and can be read back whole. */
export const json: Format = {
  id: 'json',
  nameKey: 'export.format.json.name',
  whatKey: 'export.format.json.what',
  extension: 'json',
  mediaType: 'application/json',
  isText: true,
  write: writeLogFile,
};
