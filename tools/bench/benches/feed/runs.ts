import type { FeedSources } from '../../../../lib/feed/feed-sources';
import type { BrowserFamily } from '../../../setup/browser';
import { type Raced, race, type Run } from '../../race';
import { readDescendants, watchDescendants } from '../../stage/descendants';
import { type Desk, openDesk, type SettingsTab } from './desk';
import type { Publisher } from './publisher';
import { readPaint, watching } from './watched';

/** Long enough for whatever a check leaves behind to be done. Milliseconds. */
const SETTLE_MS = 1500;

/**
 * Takes a list once more, every forum, organisation and plan of it changed, on the page of the settings: it is that page
 * which does the work. The processor time is that of all of the browser, until it has settled.
 */
export function takeWhole(
  settings: SettingsTab,
  publisher: Publisher,
  sources: FeedSources,
): () => Promise<Run> {
  let issue = 0;
  return async () => {
    issue += 1;
    const { sequence } = await publisher.publish(everythingAnew(sources, issue));
    await settle();
    const before = readDescendants();
    const stopMemory = watchDescendants();
    const began = performance.now();
    let ms = 0;
    const { blockMs } = await watching(settings.surface, '', async () => {
      await settings.check();
      await settings.waitForNumber(sequence);
      ms = performance.now() - began;
      await settle();
    });
    const addedMb = stopMemory();
    const after = readDescendants();
    return {
      figures: {
        ms,
        blockMs,
        ...(before && after && { cpuMs: after.cpuMs - before.cpuMs }),
        ...(addedMb !== null && { addedMb }),
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
    const { blockMs, shownAt } = await watching(desk.panel.surface, words, async () => {
      await desk.ringAlarm();
      await desk.panel.waitForText(words);
      await settle();
    });
    const asked = publisher.firstAsked();
    if (shownAt === null || asked === null) throw new Error('The panel never showed the update.');
    return {
      figures: { ms: shownAt - asked, blockMs, share: ((publisher.moved() - moved) / bytes) * 100 },
    };
  };
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

/** The same list with another word in every forum, organisation and plan. */
function everythingAnew(sources: FeedSources, issue: number): FeedSources {
  return {
    ...sources,
    forums: sources.forums.map((forum) => ({
      ...forum,
      audience: { ...forum.audience, summary: `${forum.audience.summary} (${issue})` },
    })),
    organisations: sources.organisations.map((body) => ({
      ...body,
      shortName: `${body.shortName} (${issue})`,
    })),
    plans: sources.plans.map((plan) => ({ ...plan, summary: `${plan.summary} (${issue})` })),
  };
}

/** The same list with other words in the plan of the Department for Education. */
function planAnew(sources: FeedSources, words: string): FeedSources {
  return {
    ...sources,
    plans: sources.plans.map((plan) =>
      plan.organisation === 'department-for-education'
        ? {
            ...plan,
            forums: plan.forums.map((here) =>
              here.forum === 'parents-corner' ? { ...here, summary: words } : here,
            ),
          }
        : plan,
    ),
  };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
