import { acceptSnapshot } from '../../../../lib/feed/accept-snapshot';
import { buildSnapshot, INDEX_FILE } from '../../../../lib/feed/build-snapshot';
import type { FeedSources } from '../../../../lib/feed/feed-sources';
import { digestSha256, ownVersion } from '../../../feed/write-snapshot';
import type { BrowserFamily } from '../../../setup/browser';
import { type Raced, race, type Run } from '../../race';
import { type ProcessName, readDescendants, watchDescendants } from '../../stage/descendants';
import { type Desk, openDesk, type SettingsTab } from './desk';
import { everythingAnew, planAnew } from './other-words';
import type { Publisher } from './publisher';
import { readPaint, watching } from './watched';

/** Long enough for whatever a check leaves behind to be done. Milliseconds. */
const SETTLE_MS = 1500;

/**
 * Takes a list once more, every forum, organisation and plan of it changed, on the page of the settings: it is that page
 * which has the work done. Processor time is counted until the browser has settled.
 */
export function takeWhole(
  family: BrowserFamily,
  settings: SettingsTab,
  publisher: Publisher,
  sources: FeedSources,
): () => Promise<Run> {
  let issue = 0;
  return async () => {
    issue += 1;
    const { sequence } = await publisher.publish(everythingAnew(sources, issue));
    await settle();
    const before = readDescendants(isOfExtension);
    const stop = watchDescendants(isOfExtension, WORKER[family]);
    const began = performance.now();
    let ms = 0;
    const { blockMs } = await watching(settings.surface, '', async () => {
      await settings.check();
      await settings.waitForNumber(sequence);
      ms = performance.now() - began;
      await settle();
    });
    const seen = stop();
    const after = readDescendants(isOfExtension);
    return {
      figures: {
        ms,
        blockMs,
        ...(before &&
          after && {
            allCpuMs: after.cpuMs - before.cpuMs,
            extensionCpuMs: after.partCpuMs - before.partCpuMs,
          }),
        ...(seen && { cpuMs: seen.threadCpuMs, addedMb: seen.addedMb }),
      },
    };
  };
}

/**
 * Takes an update of one plan as it is taken each day: the extension looks by itself, and the panel is open beside a
 * thread of which the plan speaks. The time is from the first request until the new words are drawn.
 */
export function takePlan(desk: Desk, publisher: Publisher, sources: FeedSources): () => Promise<Run> {
  let issue = 0;
  return async () => {
    issue += 1;
    const words = `Answer questions about childcare: wording ${issue}.`;
    const { bytes } = await publisher.publish(planAnew(sources, words));
    await settle();
    const moved = publisher.moved();
    const rung = performance.timeOrigin + performance.now();
    const { blockMs, shownAt } = await watching(desk.panel.surface, words, async () => {
      await desk.ringAlarm();
      await desk.panel.waitForText(words);
      await settle();
    });
    const asked = publisher.firstAsked();
    if (shownAt === null || asked === null) throw new Error('The panel never showed the update.');
    return {
      figures: {
        ms: shownAt - asked,
        alarmMs: shownAt - rung,
        blockMs,
        share: ((publisher.moved() - moved) / bytes) * 100,
      },
    };
  };
}

/** Accepts the whole list in Node, with the extension’s own code: what it costs without a browser, its storage and its pages. */
export async function acceptInNode(sources: FeedSources): Promise<() => Promise<Run>> {
  const files = new Map((await buildSnapshot(sources, digestSha256)).map(({ path, bytes }) => [path, bytes]));
  return async () => {
    const before = process.cpuUsage();
    const accepted = await acceptSnapshot(files.get(INDEX_FILE) ?? null, {
      readPart: async (path) => files.get(path) ?? null,
      digest: digestSha256,
      clientVersion: ownVersion(),
    });
    const { user, system } = process.cpuUsage(before);
    if (!accepted.ok) throw new Error('The made-up list was not accepted.');
    return { figures: { cpuMs: (user + system) / 1000 } };
  };
}

/** What the thread of a page's worker is called; Linux tells the first 15 letters. */
const WORKER: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'DedicatedWorker',
  firefox: 'DOM Worker',
};

/** Whether a process of a browser is the one that the extension’s pages and workers run in. */
function isOfExtension({ command, name }: ProcessName): boolean {
  return command.includes('--extension-process') || name === 'WebExtensions';
}

/** Opens the panel beside a thread again and again, with the large list and, in another browser, with the packaged one. */
export async function racePanels(
  family: BrowserFamily,
  desk: Desk,
  {
    peer,
    rounds,
    say,
  }: { readonly peer: string; readonly rounds: number; readonly say: (line: string) => void },
): Promise<Raced> {
  const small = await openDesk(family, say);
  if (small === null) throw new Error(`${family} is gone.`);
  try {
    return await race(
      [
        { name: 'ours', run: () => openPanel(desk) },
        { name: peer, run: () => openPanel(small) },
      ],
      { rounds },
    );
  } finally {
    await small.close();
  }
}

async function openPanel(desk: Desk): Promise<Run> {
  const { surface, waitForText } = await desk.openPanel();
  const { blockMs } = await watching(surface, '', async () => {
    await waitForText('Answer questions about childcare');
    await settle();
  });
  const ms = await surface.evaluate(readPaint);
  if (ms === null) throw new Error('The browser did not tell when the panel was painted.');
  return { figures: { ms, blockMs } };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
