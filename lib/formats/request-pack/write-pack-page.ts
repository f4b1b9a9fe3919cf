import { formatDay, formatInstantDay, formatTimeOfDay } from '../../list/time';
import type { PackEntry, RequestPack } from '../../log/request-pack/request-pack';
import { escapeXml } from '../sheet/escape-xml';
import { STYLE } from '../summary/style';
import { PACK_FACTS, type PackWords } from './pack-words';
import { tellFact, tellPlace } from './tell-fact';

const OWN_STYLE = `dl{display:grid;grid-template-columns:minmax(6rem,13rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--quiet)}dd{margin:0;white-space:pre-wrap}
article{padding:1rem 0;border-top:1px solid var(--rule);break-inside:avoid}
article h3{margin:0}
@media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem}}`;

type Line = readonly [name: string, told: string];

function list(lines: readonly Line[]): string {
  const rows = lines.map(([name, told]) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(told)}</dd>`);
  return `<dl>${rows.join('')}</dl>`;
}

function hiddenPart({ hidden }: RequestPack, words: PackWords): string {
  if (hidden.length === 0) return `<p>${escapeXml(words.nothingHidden)}</p>`;
  const { what, places, reason } = words.columns;
  const head = [what, places, reason].map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('');
  const rows = hidden.map(
    (one) =>
      `<tr><th scope="row">${escapeXml(words.whatHidden[one.what])}</th><td>${number(one.places)}</td><td>${escapeXml(one.reason)}</td></tr>`,
  );
  return `<p>${escapeXml(words.mark)}</p><table><caption>${escapeXml(words.hidden)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function coverPart(pack: RequestPack, words: PackWords): string {
  const { cover, found, entries, leftOut } = pack;
  const note = cover.words === '' ? '' : `<p class="words">${escapeXml(cover.words)}</p>`;
  const searched: readonly Line[] = cover.searched.map(({ name, value }) => [name, value]);
  return [
    `<header><h1>${escapeXml(words.title)}</h1>`,
    list([
      [words.reference, cover.reference || words.noReference],
      ...(cover.preparedBy === '' ? [] : [[words.preparedBy, cover.preparedBy] as const]),
      [words.made, formatInstantDay(cover.madeAt)],
    ]),
    `</header><main><section><h2>${escapeXml(words.note)}</h2>${note}<h3>${escapeXml(words.searched)}</h3>`,
    searched.length === 0 ? `<p>${escapeXml(words.everything)}</p>` : list(searched),
    list([
      [words.inLog, number(cover.inLog)],
      [words.found, number(found)],
      [words.given, number(entries.length)],
      [words.leftOut, leftOut ? `${number(leftOut.entries)}: ${leftOut.reason}` : words.nothingLeftOut],
    ]),
    `<h3>${escapeXml(words.hidden)}</h3>${hiddenPart(pack, words)}</section>`,
  ].join('');
}

function entryPart(entry: PackEntry, words: PackWords): string {
  const facts = PACK_FACTS.flatMap((fact): readonly Line[] => {
    const told = tellFact(entry, fact, words);
    return told === null ? [] : [[words.facts[fact], told]];
  });
  const kind = escapeXml(words.kinds[entry.kind]);
  const when = `${formatDay(entry.day)}, ${formatTimeOfDay(entry.at)}`;
  return `<article><h3>${escapeXml(words.entry)} ${entry.number}: ${kind}, ${escapeXml(tellPlace(entry, words))}</h3><p class="quiet">${escapeXml(when)}</p>${facts.length === 0 ? '' : list(facts)}</article>`;
}

/**
 * A pack as one page that needs nothing else: a cover note, then each entry that is given. No address is a link, so that
 * nothing is asked of any forum by reading it.
 */
export function writePackPage(pack: RequestPack, words: PackWords): string {
  const entries = pack.entries.map((entry) => entryPart(entry, words)).join('');
  return `<!doctype html>
<html lang="${escapeXml(words.lang)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(words.title)}</title><style>${STYLE}\n${OWN_STYLE}</style></head><body>${coverPart(pack, words)}<section><h2>${escapeXml(words.entries)}</h2>${entries || `<p>${escapeXml(words.noEntries)}</p>`}</section></main></body></html>
`;
}
