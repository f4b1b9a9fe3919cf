import type { BrowserFamily } from '../../setup/browser';
import type { Bench, Effort } from '../bench';
import { type FeedSize, madeUpFeed } from '../made-up/feed';
import { race } from '../race';
import { makeRow, type Row } from '../row';
import { openDesk } from './feed/desk';
import { openPublisher } from './feed/publisher';
import { acceptInNode, racePanels, takePlan, takeWhole } from './feed/runs';

const WHOLE: FeedSize = { forums: 10_000, organisations: 300 };
const SMALL: FeedSize = { forums: 300, organisations: 40 };

const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];

const EXAMPLE = 'the example list';

/** A large list, accepted and updated by the real extension in real browsers while its pages are open. */
export const feed: Bench = {
  name: 'feed',
  summary: 'taking a large list and an update of it, in real browsers with the pages open',
  async *rows(effort) {
    const size = effort.quick ? SMALL : WHOLE;
    // Each round takes seconds, and what it measures is large.
    const rounds = Math.ceil(effort.rounds / 3);
    const node = await race([{ name: 'ours', run: await acceptInNode(madeUpFeed(size)) }], { rounds });
    yield makeRow(node, {
      bench: 'feed',
      size: sizeIn(size, 'Node'),
      figure: 'cpuMs',
      unit: 'ms of CPU, whole list',
      goal: { of: 'ours', is: 'at-most', bound: 2000 },
    });
    for (const family of FAMILIES) yield* rowsIn(family, size, { ...effort, rounds });
  },
};

async function* rowsIn(family: BrowserFamily, size: FeedSize, { rounds, say }: Effort): AsyncIterable<Row> {
  const sources = madeUpFeed(size);
  const publisher = await openPublisher(sources.head);
  const desk = await openDesk(family, say);
  if (desk === null) {
    say(`no ${family} here, left out`);
    return publisher.close();
  }
  const common = { bench: 'feed', size: sizeIn(size, family) };
  const atMost = (bound: number) => ({ of: 'ours', is: 'at-most', bound }) as const;
  try {
    say(`${family}: the whole list`);
    const settings = await desk.openSettings();
    const first = await publisher.publish(sources);
    await settings.follow(publisher);
    await settings.waitForNumber(first.sequence);
    const whole = await race([{ name: 'ours', run: takeWhole(family, settings, publisher, sources) }], {
      rounds,
    });
    await settings.close();
    yield makeRow(whole, {
      ...common,
      figure: 'cpuMs',
      unit: 'ms of CPU, whole list',
      goal: atMost(2000),
      note: 'The worker that fetches, checks, compares and keeps it.',
    });
    yield makeRow(whole, {
      ...common,
      figure: 'extensionCpuMs',
      unit: 'ms of CPU of all the extension, whole list',
    });
    yield makeRow(whole, { ...common, figure: 'allCpuMs', unit: 'ms of CPU of all the browser, whole list' });
    yield makeRow(whole, { ...common, figure: 'blockMs', unit: 'ms blocked, whole list', goal: atMost(50) });
    yield makeRow(whole, { ...common, figure: 'ms', unit: 'ms until told, whole list' });
    yield makeRow(whole, { ...common, figure: 'addedMb', unit: 'MB added, whole list' });
    say(`${family}: one plan of it`);
    const plan = await race([{ name: 'ours', run: takePlan(desk, publisher, sources) }], { rounds });
    yield makeRow(plan, { ...common, figure: 'share', unit: '% of the bytes, one plan', goal: atMost(1) });
    yield makeRow(plan, { ...common, figure: 'ms', unit: 'ms to the panel, one plan', goal: atMost(1000) });
    yield makeRow(plan, { ...common, figure: 'alarmMs', unit: 'ms from the alarm to the panel, one plan' });
    yield makeRow(plan, { ...common, figure: 'blockMs', unit: 'ms blocked, one plan', goal: atMost(50) });
    say(`${family}: the panel opened beside it`);
    const opened = await racePanels(family, desk, { peer: EXAMPLE, rounds, say });
    yield makeRow(opened, {
      ...common,
      figure: 'ms',
      unit: 'ms to the painted panel',
      peer: EXAMPLE,
      goal: { of: 'ratio', is: 'at-most', bound: 1.2 },
    });
    yield makeRow(opened, { ...common, figure: 'blockMs', unit: 'ms blocked, panel opened' });
  } finally {
    await desk.close();
    await publisher.close();
  }
}

function sizeIn({ forums }: FeedSize, where: string): string {
  return `${forums.toLocaleString('en-GB')} forums, ${where}`;
}
