import { formatMonth } from '../../list/time';
import { KindName } from '../../log/entry';
import { escapeXml } from '../sheet/escape-xml';
import type { SummaryTotals } from './summary-totals';
import type { SummaryWords } from './summary-words';

type Line = readonly [name: string, entries: number];

function countTable(caption: string, names: string, counts: string, lines: readonly Line[]): string {
  const most = Math.max(1, ...lines.map(([, entries]) => entries));
  const rows = lines.map(([name, entries]) => {
    const bar = `<span class="bar" style="width:${((100 * entries) / most).toFixed(1)}%"></span>`;
    return `<tr><th scope="row">${escapeXml(name)}${bar}</th><td class="n">${entries.toLocaleString('en-GB')}</td></tr>`;
  });
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr><th scope="col">${escapeXml(names)}</th><th scope="col" class="n">${escapeXml(counts)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What a forum or site is called. */
export function placeName(place: string, { forums }: SummaryWords): string {
  return (Object.hasOwn(forums, place) ? forums[place] : undefined) ?? place;
}

function figure(name: string, number: number | null): string {
  return number === null ? '' : `<li><b>${number.toLocaleString('en-GB')}</b> ${escapeXml(name)}</li>`;
}

/** What was added up, as figures and as tables: by kind with its noughts, by forum, by month. */
export function totalsPart(totals: SummaryTotals, words: SummaryWords): string {
  const { columns, figures } = words;
  const told: readonly (readonly [string, number | null])[] = [
    [figures.entries, totals.entries],
    [figures.forums, totals.forums.length],
    [figures.owed, totals.owed],
    [figures.minutes, totals.minutes],
  ];
  return [
    `<section><h2>${escapeXml(words.inShort)}</h2><ul class="figures">${told.map(([name, number]) => figure(name, number)).join('')}</ul></section><section><h2>${escapeXml(words.byKind)}</h2>`,
    countTable(
      words.byKind,
      columns.kind,
      columns.entries,
      KindName.options.map((kind) => [words.kinds[kind], totals.kinds[kind]]),
    ),
    `</section><section><h2>${escapeXml(words.byForum)}</h2>`,
    countTable(
      words.byForum,
      columns.forum,
      columns.entries,
      totals.forums.map(([place, entries]) => [placeName(place, words), entries]),
    ),
    `</section><section><h2>${escapeXml(words.byMonth)}</h2>`,
    countTable(
      words.byMonth,
      columns.month,
      columns.entries,
      totals.months.map(([month, entries]) => [formatMonth(month), entries]),
    ),
    '</section>',
  ].join('');
}
