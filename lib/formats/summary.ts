import { dayInLondon, formatMonth } from '../list/time';
import type { Entry } from '../log/entry';
import type { Batches, OutgoingLog } from '../log/export/outgoing-log';
import { encodeTexts } from './chunks/encode-texts';
import type { Format } from './format';
import { escapeXml } from './sheet/escape-xml';
import { entryRow, followUpRow, tableStart } from './summary/entry-rows';
import { STYLE } from './summary/style';
import { addUp, monthOf } from './summary/summary-totals';
import type { SummaryWords } from './summary/summary-words';
import { totalsPart } from './summary/tables';

function head(words: SummaryWords): string {
  const from = words.from === null ? '' : `<p>${escapeXml(words.from)}</p>`;
  return `<!doctype html>
<html lang="${escapeXml(words.lang)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(words.title)}</title><style>${STYLE}</style></head><body><header><h1>${escapeXml(words.title)}</h1>${from}<p class="quiet">${escapeXml(words.made)}</p><p class="quiet">${escapeXml(words.leftOut)}</p></header><main>`;
}

/** So many promised answers are kept while totals are added up, so that the log need not be read once more for them. */
const FEW = 1_000;

/** The same batches, keeping the first entries with a promised answer. */
async function* keepingPromises(batches: Batches, kept: Entry[]): Batches {
  for await (const batch of batches) {
    for (const entry of batch) if (entry.followUp && kept.length < FEW) kept.push(entry);
    yield batch;
  }
}

async function* onlyOne(batch: readonly Entry[]): Batches {
  yield batch;
}

async function* followUps(
  { about }: OutgoingLog,
  batches: Batches,
  words: SummaryWords,
): AsyncIterable<readonly string[]> {
  const today = dayInLondon(about.createdAt);
  const { columns } = words;
  const table = tableStart(words.followUps, [
    [columns.due, 'day'],
    [columns.where, ''],
    [columns.state, ''],
  ]);
  yield [`<section><h2>${escapeXml(words.followUps)}</h2>${table}`];
  for await (const batch of batches) {
    yield batch.map((entry) => followUpRow(entry, today, words));
  }
  yield ['</tbody></table></section>'];
}

async function* entriesByMonth(
  { batches }: OutgoingLog,
  words: SummaryWords,
): AsyncIterable<readonly string[]> {
  const { columns } = words;
  let month = '';
  yield [`<section><h2>${escapeXml(words.entries)}</h2>`];
  for await (const batch of batches()) {
    const texts: string[] = [];
    for (const entry of batch) {
      const its = monthOf(entry);
      if (its !== month) {
        const name = formatMonth(its);
        if (month !== '') texts.push('</tbody></table></section>');
        const table = tableStart(name, [
          [columns.day, 'day'],
          [columns.kind, 'kind'],
          [columns.where, ''],
          [columns.what, ''],
        ]);
        texts.push(`<section class="month"><h3>${escapeXml(name)}</h3>${table}`);
        month = its;
      }
      texts.push(entryRow(entry, words));
    }
    yield texts;
  }
  yield [month === '' ? `<p>${escapeXml(words.nothing)}</p>` : '</tbody></table></section>', '</section>'];
}

async function* writePage(log: OutgoingLog, words: SummaryWords): AsyncIterable<readonly string[]> {
  yield [head(words)];
  const promises: Entry[] = [];
  const totals = await addUp(keepingPromises(log.batches(), promises));
  yield [totalsPart(totals, words)];
  if (totals.followUps > 0) {
    yield* followUps(log, totals.followUps > FEW ? log.batches() : onlyOne(promises), words);
  }
  yield* entriesByMonth(log, words);
  yield ['</main></body></html>\n'];
}

/** A page to read and to print, for one's own appraisal or a line manager. It needs nothing else and runs nothing. */
export const summary: Format = {
  id: 'summary',
  nameKey: 'export.format.summary.name',
  whatKey: 'export.format.summary.what',
  extension: 'html',
  mediaType: 'text/html',
  isText: true,
  write: (log, words) => encodeTexts(writePage(log, words)),
};
