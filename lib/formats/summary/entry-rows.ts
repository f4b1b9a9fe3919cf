import { dayInLondon, formatDay } from '../../list/time';
import type { Entry } from '../../log/entry';
import { forumOrSite } from '../../log/select-entries';
import { escapeXml } from '../sheet/escape-xml';
import type { SummaryWords } from './summary-words';
import { placeName } from './tables';

function wherePart(entry: Entry, words: SummaryWords): string {
  const place = escapeXml(placeName(forumOrSite(entry), words));
  const { where } = entry;
  if (where.precision !== 'thread') return `<p>${place}</p>`;
  const title = escapeXml(where.title || where.thread);
  return `<p>${place}</p><p><a href="${escapeXml(where.thread)}" rel="noreferrer">${title}</a></p>`;
}

function fact(name: string, told: string): string {
  return `<p>${escapeXml(name)} <span class="words">${escapeXml(told)}</span></p>`;
}

function whatPart({ act, outcome, issue, note }: Entry, { facts, ...words }: SummaryWords): string {
  return [
    act.kind === 'barrier' ? fact(facts.reason, words.barriers[act.reason]) : '',
    act.kind === 'referral' ? fact(facts.direction, words.directions[act.direction]) : '',
    act.kind === 'signpost' && act.pages.length > 0 ? fact(facts.pages, act.pages.join('\n')) : '',
    outcome === undefined ? '' : fact(facts.outcome, words.outcomes[outcome]),
    issue === undefined ? '' : fact(facts.issue, issue),
    note === undefined ? '' : fact(facts.note, note),
  ].join('');
}

/** One entry as a row: the day, what it was, where, and what its author says of it. */
export function entryRow(entry: Entry, words: SummaryWords): string {
  const day = escapeXml(formatDay(dayInLondon(entry.at)));
  const kind = escapeXml(words.kinds[entry.act.kind]);
  return `<tr><th scope="row">${day}</th><td>${kind}</td><td>${wherePart(entry, words)}</td><td>${whatPart(entry, words)}</td></tr>`;
}

/** One answer that was promised as a row: by when, where, and whether it was given. */
export function followUpRow(entry: Entry, today: string, words: SummaryWords): string {
  if (!entry.followUp) return '';
  const { due, done } = entry.followUp;
  const { states } = words;
  const state =
    done === null ? (due < today ? states.overdue : states.owed) : `${states.answered} ${formatDay(done)}`;
  return `<tr><th scope="row">${escapeXml(formatDay(due))}</th><td>${wherePart(entry, words)}</td><td>${escapeXml(state)}</td></tr>`;
}

/** The beginning of a table with these columns. */
export function tableStart(
  caption: string,
  columns: readonly (readonly [name: string, style: string])[],
): string {
  const heads = columns.map(([name, style]) => {
    return `<th scope="col"${style === '' ? '' : ` class="${style}"`}>${escapeXml(name)}</th>`;
  });
  return `<table class="entries"><caption>${escapeXml(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>`;
}
