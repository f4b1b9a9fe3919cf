import type { LogAbout } from '../../log/export/outgoing-log';
import { COLUMNS } from '../table/columns';

function leftOut({ threads, ownWords }: LogAbout['detail']): string {
  const left = [threads ? '' : 'thread addresses and titles', ownWords ? '' : 'the author’s own words'];
  return left.filter((part) => part !== '').join(', ') || 'nothing';
}

/**
 * What a spreadsheet says of itself on its second sheet, line by line: what it is, and what each column means. In
 * English, as the names of the columns are.
 */
export function aboutLines(about: LogAbout): readonly (readonly string[])[] {
  const { author, period, places, list } = about;
  const from = [author.pseudonym, author.team, author.organisation].filter((part) => part !== null);
  return [
    ['About this log', ''],
    ['Days', `${period.from} to ${period.to}, both included, by the calendar in London`],
    ['Forums', places?.join(', ') ?? 'all'],
    ['From', from.join(', ') || 'no name given'],
    ['Left out', leftOut(about.detail)],
    ['Published list', list ? `${list.feed}, number ${list.sequence}` : 'none'],
    ['Made', about.createdAt],
    ['Blank cells', 'not given, or does not apply'],
    ['Dates and times', 'UTC where a time is given, otherwise the day in London'],
    ['', ''],
    ['Column', 'What it means'],
    ...COLUMNS.map(({ title, name, description }) => [`${title} (${name})`, description]),
  ];
}
