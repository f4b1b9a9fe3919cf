import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useMemo, useState } from 'react';
import { vi } from 'vitest';
import { Activity } from '../../../components/activity/Activity';
import type {
  ActivityActs,
  ActivityView,
  Undoable,
  EarlierVersion,
  ReadyActivity,
} from '../../../components/activity/view';
import { useFound } from '../../../lib/hooks/use-found';
import { FeedIndex, type PublishedList } from '../../../lib/list/published';
import type { Draft } from '../../../lib/log/draft';
import type { Entry } from '../../../lib/log/entry';
import { WHOLE_LOG } from '../../../lib/log/find/log-query';
import { makeRow, newestFirst } from '../../../lib/log/find/log-row';
import { finishDraft } from '../../../lib/log/finish-draft';
import type { BackupMeans } from '../../../lib/formats/backup/backup-means';
import type { ExportMeans } from '../../../lib/formats/export/export-means';
import { advice, anAnswer, parentsCorner } from '../../lib/log/examples';
import { type LogNow, memoryExport } from './memory-export';

export const NOW = '2026-11-21T13:00:00.000Z';
const part = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64) });

/** The list that the page knows: Parents’ Corner, Education and its plan. */
const list: PublishedList = {
  index: FeedIndex.parse({
    format: 1,
    feed: 'take-part-example',
    title: 'Example list',
    publisher: 'Nobody',
    licence: 'OGL-UK-3.0',
    illustrative: true,
    sequence: 37,
    issuedAt: '2026-11-14T09:00:00Z',
    refreshBy: '2026-12-14T09:00:00Z',
    expiresAt: '2027-11-14T09:00:00Z',
    minimumClient: '0.1.0',
    parts: [part('forums.json'), part('organisations.json'), part('guidance.json')],
  }),
  forums: [parentsCorner],
  organisations: advice.lead ? [advice.lead] : [],
  plans: advice.ours ? [advice.ours.plan] : [],
  guidance: {
    values: [],
    principles: [],
    disclosures: [],
    examples: [],
    redLines: [],
    checks: [],
    periods: [],
  },
};

/** A machine that nothing can be kept on or restored from. */
export const noBackup: BackupMeans = {
  keep: async () => ({ ok: false, told: '' }),
  look: async () => ({ ok: false, reason: { why: 'empty' } }),
  restore: async () => ({ ok: false, told: '' }),
};

const idOf = (n: number) => `0193a4c5-6b1e-7c3d-8f2a-${String(n).padStart(12, '0')}`;

/** An entry of the log, by a number and its instant. */
export function logged(n: number, at: string, differs: Partial<Entry> = {}): Entry {
  return { ...anAnswer, id: idOf(n), at, changedAt: at, ...differs };
}

/** A log of three entries, newest first: an answer owed today, an issue yesterday, a barrier in July. */
export const LOG: readonly Entry[] = [
  logged(1, '2026-11-21T12:41:00.000Z', { followUp: { due: '2026-11-26', done: null } }),
  logged(2, '2026-11-20T17:30:00.000Z', {
    where: { precision: 'forum', forum: 'parents-corner' },
    act: { kind: 'listening' },
    disclosure: 'not-applicable',
    issue: '=The letter gives two dates,\n"both" wrong',
  }),
  logged(3, '2026-07-02T09:00:00.000Z', {
    where: { precision: 'site', host: 'allotments.example' },
    act: { kind: 'barrier', reason: 'blocked-site' },
    disclosure: 'not-applicable',
    topics: [],
  }),
];

export const READY: ReadyActivity = {
  state: 'ready',
  today: '2026-11-21',
  organisation: 'department-for-education',
  list,
  rows: [],
  entries: LOG,
  stillReading: null,
  query: WHOLE_LOG,
  found: null,
  unsaved: [],
  due: null,
  unreadable: [],
  tombstones: [],
  done: null,
  working: false,
  problems: [],
};

/** What the page finds kept, and how it exports. */
export interface Kept {
  readonly history?: Readonly<Record<string, readonly EarlierVersion[]>>;
  readonly exports?: Partial<ExportMeans>;
  readonly backup?: BackupMeans;
  /** The entry as another window has saved it since the page was opened. */
  readonly savedElsewhere?: Entry;
}

/** Shows the page over a log that is kept in memory, as storage would keep it; resolves once it is there. */
export async function show(
  differs: Partial<ReadyActivity> = {},
  { history = {}, exports = {}, savedElsewhere, ...machine }: Kept = {},
) {
  const download = vi.fn<ActivityActs['download']>();
  const dismiss = vi.fn<ActivityActs['dismiss']>();
  const keepDraft = vi.fn<ActivityActs['keepDraft']>();
  const dropDraft = vi.fn<ActivityActs['dropDraft']>();
  const removeHistory = vi.fn<ActivityActs['removeHistory']>(async () => {});
  const start: ReadyActivity = { ...READY, ...differs };
  let kept: LogNow = start;
  const { exporting, taken } = memoryExport(() => kept, exports);
  const { backup = noBackup } = machine;
  function Page() {
    const [view, setView] = useState(start);
    const [before, setBefore] = useState(view.entries);
    const rows = useMemo(() => view.entries.map(makeRow).toSorted(newestFirst), [view.entries]);
    const found = useFound(rows, view.query, view.list, view.today);
    const put = (entries: readonly Entry[], done: ReadyActivity['done']): void => {
      kept = { ...kept, entries };
      setBefore(view.entries);
      setView({ ...view, entries, done });
    };
    const change = (
      ids: readonly string[],
      what: Undoable['what'],
      to: (entry: Entry) => readonly Entry[],
    ) => {
      const [first, ...more] = view.entries.filter(({ id }) => ids.includes(id));
      if (!first) return;
      put(
        view.entries.flatMap((entry) => (ids.includes(entry.id) ? to(entry) : [entry])),
        { what, count: more.length + 1, first },
      );
    };
    const acts: ActivityActs = {
      ask: (query) => setView({ ...view, query }),
      keepDraft,
      dropDraft,
      saveDraft: async (draft: Draft) => {
        const finished = finishDraft(draft, { id: idOf(99), now: NOW, offset: 0, today: view.today });
        if (!finished.ok) return finished;
        if (savedElsewhere && draft.editing && finished.entry.revision <= savedElsewhere.revision) {
          const editing = { ...draft.editing, revision: savedElsewhere.revision };
          const clash = { stored: savedElsewhere, mine: finished.entry, onTop: { ...draft, editing } };
          return { ok: false, problems: [], clash };
        }
        change([finished.entry.id], 'saved', () => [finished.entry]);
        return { ok: true };
      },
      changeEntries: (ids, to) => change(ids, 'saved', (entry) => [to(entry)]),
      deleteEntries: (ids) => change(ids, 'deleted', () => []),
      readHistory: async (id) => history[id] ?? [],
      removeHistory,
      expire: ({ ids }) =>
        put(
          view.entries.filter(({ id }) => !ids.includes(id)),
          { what: 'expired', count: ids.length },
        ),
      restore: (entry) => change([entry.id], 'restored', (now) => [{ ...entry, revision: now.revision + 1 }]),
      undo: () => put(before, null),
      download,
      dismiss,
    };
    return (
      <Activity view={{ ...view, rows, found }} acts={acts} means={{ now: () => NOW, exporting, backup }} />
    );
  }
  render(<Page />);
  await screen.findByRole('heading', { level: 1 });
  if (start.entries.length > 0) await screen.findAllByRole('rowheader');
  return { user: userEvent.setup(), download, dismiss, keepDraft, dropDraft, removeHistory, taken };
}

/** Nothing can be done. */
export const ACTS: ActivityActs = {
  ask: () => {},
  keepDraft: () => {},
  dropDraft: () => {},
  saveDraft: async () => ({ ok: false, problems: [] }),
  changeEntries: () => {},
  deleteEntries: () => {},
  readHistory: async () => [],
  removeHistory: async () => {},
  expire: () => {},
  restore: () => {},
  undo: () => {},
  download: () => {},
  dismiss: () => {},
};

/** Shows the page in a state without a log, where nothing can be done. */
export function showState(view: ActivityView): void {
  const { exporting } = memoryExport(() => ({ entries: [], tombstones: [] }));
  const backup = noBackup;
  render(<Activity view={view} acts={ACTS} means={{ now: () => NOW, exporting, backup }} />);
}

/** What axe finds wrong with the page, one line a rule. Colours are measured in a real browser. */
export async function findFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
