import type { FolderFile } from '../browser/files/list-folder';
import type { Answers, CallWatch } from '../browser/worker-calls';
import type { Desk, DeskCalls, DeskFile, DeskQuestion, DeskReport } from '../formats/receive/desk-calls';
import { readPlans } from '../formats/receive/read-plans';
import { receiveFile } from '../formats/receive/receive-file';
import type { Plan } from '../list/plan';
import type { PublishedList } from '../list/published';
import type { Digest } from '../log/log-file';
import { addFile } from '../report/add-file';
import { carryForward } from '../report/commentary';
import { listConflicts } from '../report/conflicts';
import { listRows } from '../report/list-rows';
import { makeReport, makeReportBefore } from '../report/make-report';
import { publishReport } from '../report/publish/publish-report';
import { removeFiles } from '../report/remove-files';
import { makeRollUp } from '../report/roll-up/make-roll-up';
import { readReport } from '../report/roll-up/read-report';
import { figuresOf } from '../report/report';
import type { ExpectedContributor, ReportRequest } from '../report/report-request';
import type { EarlierPlan } from '../report/scope/earlier-plans';
import { knownPlans } from '../report/scope/known-plans';
import { createLogStore } from '../report/store/log-store';
import { surveySet } from '../report/survey-set';
import { attempt } from '../storage/failure';
import {
  eachReportFile,
  keepEarlierPlans,
  keepExpectedPeople,
  keepReportFiles,
  keepWords,
  leaveOut,
  readEarlierPlans,
  readExpectedPeople,
  readWords,
  type ReportDatabase,
} from '../storage/report-files';
import { deskPlans } from './desk-plans';
import { folderMemory } from './folder-memory';
import { bytesOf, textOf } from './read-given';

/** A given file with what was found in it: kept under its number, or only looked at. Its bytes stay on the disk. */
interface OpenFile {
  kept: { readonly n: number } | { readonly file: File | null };
  told: readonly DeskFile[];
}

/** What the worker of the report page holds while the page is open. */
interface Held {
  readonly store: ReturnType<typeof createLogStore>;
  files: OpenFile[];
  /** Handed over, and not looked at yet; those of the remembered folder by their path in it. */
  handed: (File | FolderFile)[];
  list: PublishedList | null;
  /** What the lists before it say. */
  earlier: readonly EarlierPlan[];
  expected: readonly ExpectedContributor[];
  /** Those that were given. */
  plans: readonly Plan[];
}

/** The log that this file added to the set; null where it added none. */
function addedBy(file: DeskFile): string | null {
  return file.state === 'read' && file.added.ok ? file.facts.sha256 : null;
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Logs in it that were taken out again. */
  readonly without: readonly string[];
}

type Looked = OpenFile & { readonly kept: { readonly file: File | null } };

function isLooked(file: OpenFile): file is Looked {
  return 'file' in file.kept;
}

function logsOf({ told }: OpenFile): readonly string[] {
  return told.flatMap((file) => addedBy(file) ?? []);
}

/** Answers what the report page asks, over a set of files of any size. Runs in a worker. */
export function answerDesk(db: () => ReportDatabase, digest: Digest): Answers<DeskCalls> {
  const held: Held = {
    store: createLogStore(),
    files: [],
    handed: [],
    list: null,
    earlier: [],
    expected: [],
    plans: [],
  };
  const folder = folderMemory(db, digest);

  const desk = (): Desk => ({
    files: held.files.flatMap(({ told }) => told),
    survey: surveySet(held.store, held.list?.organisations ?? []),
    conflicts: listConflicts(held.store),
    expected: held.expected,
    plans: held.list ? deskPlans(held.store, knownPlans(held.plans, held.list, held.earlier), held.list) : [],
    folder: folder.told(),
  });
  const theList = (): PublishedList => {
    if (!held.list) throw new Error('The set is not open yet.');
    return held.list;
  };
  const request = (question: DeskQuestion): ReportRequest => {
    const list = theList();
    const plans = knownPlans(held.plans, list, held.earlier).map(({ plan }) => plan);
    return { ...question, list, plans, expected: held.expected };
  };
  const take = async ({ without, ...given }: Given, kept: OpenFile['kept']): Promise<void> => {
    const told = (await receiveFile(given, { digest })).flatMap((received): readonly DeskFile[] => {
      if (!received.ok) return [{ state: 'refused', name: received.name, reason: received.reason }];
      const { entries, tombstones, ...facts } = received.file;
      if (without.includes(facts.sha256)) return [];
      const counts = { ...facts.counts, entries: entries.length, tombstones: tombstones.length };
      const added = addFile(held.store, received.file);
      return [{ state: 'read', facts: { ...facts, counts }, added, refused: received.refused }];
    });
    held.files.push({ kept, told });
  };
  const tellUnreadable = (name: string, kept: OpenFile['kept']): void => {
    held.files.push({ kept, told: [{ state: 'refused', name, reason: { why: 'unreadable' } }] });
  };
  const dropLooked = (): void => {
    folder.drop();
    removeFiles(held.store, held.files.filter(isLooked).flatMap(logsOf));
    held.files = held.files.filter((file) => !isLooked(file));
  };
  const words = async (question: DeskQuestion, report: ReturnType<typeof makeReport>) => {
    const { kept, last } = await readWords(db(), question.organisations, question.period.from);
    return { words: kept ?? carryForward(report, last), last };
  };
  const show = async (question: DeskQuestion): Promise<DeskReport> => {
    const asked = request(question);
    const report = makeReport(held.store, asked);
    const before = makeReportBefore(held.store, asked);
    const { words: own, last } = await words(question, report);
    const all = { audience: 'internal', threshold: 0 } as const;
    return { shown: publishReport({ report, before, words: own, lastWords: last, ...all }), words: own };
  };

  return {
    open: async ({ list, earlier }, watch) => {
      held.list = list;
      held.earlier = earlier;
      if (held.files.length > 0) return desk();
      held.expected = await readExpectedPeople(db());
      held.plans = await readEarlierPlans(db());
      await folder.open();
      let done = 0;
      for await (const { n, name, bytes: blob, without } of eachReportFile(db())) {
        const bytes = await bytesOf(blob);
        if (bytes) await take({ name, bytes, without }, { n });
        else tellUnreadable(name, { n });
        done += 1;
        watch.onProgress(done);
      }
      return desk();
    },
    hand: async (files) => {
      held.handed.push(...files);
      return null;
    },
    rememberFolder: async (handle) => {
      await folder.remember(handle);
      return desk();
    },
    rememberedFolder: async () => folder.handle(),
    findInFolder: async (_, watch) => {
      const given: FolderFile[] = [];
      const found = await folder.find((file) => given.push(file), watch);
      if (found.ok) held.handed.push(...given);
      return found;
    },
    forgetFolder: async () => {
      await folder.forget();
      return desk();
    },
    look: async (_, watch) => {
      try {
        await lookAt(held.handed.splice(0), watch);
      } catch (error) {
        dropLooked();
        throw error;
      }
      // Files of the folder whose bytes were all known: nothing is left to be decided.
      if (!held.files.some(isLooked)) await folder.keep();
      return desk();
    },
    keep: async () => {
      const looked = held.files.filter(isLooked);
      // What gave nothing to the set is told, not kept: it would be told again at each opening.
      const useful = looked.filter((file) => logsOf(file).length > 0);
      const rows = useful.flatMap(({ kept: { file } }) =>
        file ? [{ name: file.name, bytes: file, without: [] }] : [],
      );
      const numbers = await attempt(() => keepReportFiles(db(), rows));
      if (!numbers.ok) return { ok: false, reason: numbers.reason === 'disk-full' ? 'full' : 'unknown' };
      const numbered = new Map(numbers.value.map((n, at) => [useful[at], n]));
      held.files = held.files.flatMap((file) => {
        if (!isLooked(file)) return [file];
        const n = numbered.get(file);
        return n === undefined ? [] : [{ ...file, kept: { n } }];
      });
      await folder.keep();
      return { ok: true, desk: desk() };
    },
    takeBack: async () => {
      dropLooked();
      return desk();
    },
    remove: async ({ sha256 }) => {
      const file = held.files.find((one) => logsOf(one).includes(sha256));
      if (!file) return desk();
      const others = logsOf(file).filter((one) => one !== sha256);
      if ('n' in file.kept) await leaveOut(db(), file.kept.n, sha256, others.length === 0);
      removeFiles(held.store, [sha256]);
      file.told = file.told.filter((one) => addedBy(one) !== sha256);
      if (others.length === 0) held.files = held.files.filter((one) => one !== file);
      return desk();
    },
    expect: async (expected) => {
      await keepExpectedPeople(db(), expected);
      held.expected = expected;
      return desk();
    },
    addPlans: async (files) => {
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, plans: readPlans(await textOf(file)) })),
      );
      await keepPlans([...held.plans, ...read.flatMap(({ plans }) => plans)]);
      return {
        desk: desk(),
        refused: read.flatMap(({ name, plans }) => (plans.length === 0 ? [name] : [])),
      };
    },
    forgetPlan: async ({ organisation, version }) => {
      await keepPlans(
        held.plans.filter((one) => one.organisation !== organisation || one.version !== version),
      );
      return desk();
    },
    report: show,
    write: async ({ question, words: written }) => {
      await keepWords(db(), question.organisations, question.period.from, written);
      return show(question);
    },
    rows: async ({ question, figure }) => {
      const asked = request(question);
      const found = figuresOf(makeReport(held.store, asked)).find(({ id }) => id === figure);
      if (!found?.rows) return null;
      const names = new Map(held.store.files.map(({ facts }) => [facts.sha256, facts.name]));
      return listRows(held.store, asked, found.rows).map(({ id, file, row }) => ({
        id,
        file: names.get(file) ?? '',
        row,
      }));
    },
    rollUp: async ({ files, ...wish }) => {
      const given = await Promise.all(
        files.map(async (file) => ({ name: file.name, read: readReport(await textOf(file)) })),
      );
      return makeRollUp(given, { ...wish, list: theList() });
    },
    publish: async ({ question, audience, threshold }) => {
      const asked = request(question);
      const report = makeReport(held.store, asked);
      const { words: own, last } = await words(question, report);
      const before = makeReportBefore(held.store, asked);
      return publishReport({ report, before, words: own, lastWords: last, audience, threshold });
    },
  };

  /** Of a version that was given twice the later stands. */
  async function keepPlans(plans: readonly Plan[]): Promise<void> {
    const once = new Map(plans.map((plan) => [`${plan.organisation}/${plan.version}`, plan]));
    held.plans = [...once.values()];
    await keepEarlierPlans(db(), held.plans);
  }

  async function lookAt(files: Held['handed'], { onProgress, signal }: CallWatch): Promise<void> {
    for (const [at, given] of files.entries()) {
      signal.throwIfAborted();
      const { path, file } = given instanceof File ? { path: null, file: given } : given;
      const bytes = await bytesOf(file);
      if (!file || !bytes) tellUnreadable(file?.name ?? path ?? '', { file });
      else if (path === null || !(await folder.compare(path, file, bytes)))
        await take({ name: file.name, bytes, without: [] }, { file });
      onProgress(at + 1);
    }
  }
}
