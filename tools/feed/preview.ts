import { writeFileSync } from 'node:fs';
import { readWebAddress } from '../../components/kit/web-address';
import type { PanelView } from '../../components/panel/view';
import { Instant } from '../../lib/list/source';
import { formatInstantDay } from '../../lib/list/time';
import { UsageError, type Command } from '../command/command';
import { previewView } from './preview/preview-view';
import { renderPreview } from './preview/render-preview';
import { readArguments } from '../command/read-arguments';
import { readDay } from './read-options';
import { readLaid } from './read-laid';
import { refuse } from './turn-down';

/** Shows the panel as an official would see it, before anybody does. */
export const preview: Command = {
  name: 'preview',
  summary: 'shows the panel as an official of an organisation would see it, as HTML',
  help: [
    'npm run feed -- preview --organisation ID --url URL [--on DAY] [--role ROLE]',
    '                        [--in FOLDER] [--own FOLDER] [--out FILE] [--json]',
    '',
    'The panel itself, with the advice it would give at that address on that day. One HTML file that loads nothing.',
    'Leaves with 1 where the list cannot be read or does not know the organisation.',
    '  --organisation ID  whose official looks, such as department-for-education',
    '  --url URL          the page in front of the panel',
    '  --on DAY           the day, at noon in UTC, or an instant such as 2024-05-24T23:01:00Z (default: today)',
    '  --role ROLE        as it is said: “a childcare adviser” (default: none)',
    '  --in FOLDER        the list, as a snapshot or as sources (default: feed)',
    '  --own FOLDER       a department’s own list on top of it, as a snapshot or as sources',
    '  --out FILE         where to write (default: standard output)',
    '  --json             {"outcome":"shown|refused","forum":…,"thread":…,"list":…,"posting":…,"mode":…,"plan":…,"line":…}',
    '                     instead of the page, which is then written only to --out',
  ],
  async run(args, around) {
    const { print, today } = around;
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['organisation', 'url', 'on', 'role', 'in', 'own', 'out'],
      flags: ['json'],
    });
    const { organisation: id, url, out } = options;
    if (id === undefined) throw new UsageError('--organisation is missing.');
    if (url === undefined || !readWebAddress(url)) {
      throw new UsageError('--url takes the address of a web page, starting with https://.');
    }
    const now = readInstant(options.on, today);
    const read = await readLaid(options.in ?? 'feed', options.own);
    if (!read.ok) return refuse(around, flags.json, 'unreadable', read.sentences);
    for (const sentence of read.leftOut) around.complain(sentence);
    const organisation = read.list.organisations.find((one) => one.id === id);
    if (!organisation)
      return refuse(around, flags.json, 'unknown-organisation', [`The list knows no organisation “${id}”.`]);
    const view = previewView({ list: read.list, organisation, role: options.role ?? null, url, now });
    const about = `What ${organisation.name} sees at ${url} on ${formatInstantDay(now)}`;
    if (out !== undefined || !flags.json) {
      const page = await renderPreview({ view, about });
      if (out === undefined) print(page);
      else writeFileSync(out, page);
    }
    if (flags.json) print(JSON.stringify(shorten(view), null, 2));
    else if (out !== undefined) print(`Wrote ${out}: ${about}.`);
    return 0;
  },
};

function readInstant(given: string | undefined, today: string): string {
  if (given !== undefined && Instant.safeParse(given).success) return given;
  return `${readDay(given, today)}T12:00:00Z`;
}

/** What the panel would say, for a program that asks: the same fields every time, null where it says nothing. */
function shorten(view: PanelView): object {
  const listed = view.state === 'ready' && view.page.state === 'listed' ? view.page.advice : null;
  const ours = listed?.ours;
  return {
    outcome: 'shown',
    forum: listed?.place.forum.id ?? null,
    thread: listed?.place.thread ?? null,
    list: view.state === 'ready' ? view.list.state : null,
    posting: listed?.posting ?? null,
    mode: listed && (listed.mode.name === 'normal' ? 'normal' : listed.mode.period.id),
    plan: ours
      ? {
          organisation: ours.organisation.id,
          version: ours.plan.version,
          approach: ours.here.approach,
        }
      : null,
    line: listed?.disclosures[0]?.text ?? null,
  };
}
