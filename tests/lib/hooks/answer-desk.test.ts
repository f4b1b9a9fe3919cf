import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DeskQuestion } from '../../../lib/formats/receive/desk-calls';
import { answerDesk } from '../../../lib/hooks/answer-desk';
import { quarterPeriod } from '../../../lib/report/period';
import { ReportDatabase } from '../../../lib/storage/report-files';
import { readPublished } from '../../../tools/feed/read-published';
import { makeSample } from '../../../tools/report/sample/make-sample';
import { writeSampleLog } from '../../../tools/report/sample/write-sample';

const [DFE, NHS] = ['department-for-education', 'nhs-england'] as const;
const period = quarterPeriod('2026-11-15');
const asked: DeskQuestion = { organisations: [DFE], period, madeOn: '2027-01-05' };

function watch(stop = new AbortController()) {
  return { onProgress: () => {}, signal: stop.signal };
}

let databases = 0;

/** A desk with two organisations’ files looked at. */
async function aDesk() {
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const { list } = read;
  databases += 1;
  const db = new ReportDatabase(`desk-${databases}`);
  const open = () =>
    answerDesk(
      () => db,
      async (bytes) => createHash('sha256').update(bytes).digest(),
    );
  const wish = { people: 6, entries: 180, seed: 4, period, organisations: [DFE, NHS], list, tidy: true };
  const files: File[] = [];
  for (const log of makeSample(wish)) {
    const { content } = await writeSampleLog(log, 'json', list.index);
    files.push(new File([new Uint8Array(Buffer.from(content))], `${files.length}.json`));
  }
  const desk = open();
  await desk.open({ list, earlier: [] }, watch());
  return { desk, list, files, open };
}

function planFile(plan: unknown, name = 'plan.json'): File {
  return new File([JSON.stringify(plan)], name);
}

describe('The worker of the report page', () => {
  it('takes files that are handed over in portions as one, and none of them when it is stopped', async () => {
    const { desk, files } = await aDesk();
    const stop = new AbortController();
    await desk.hand(files, watch());
    stop.abort();
    await expect(desk.look(null, watch(stop))).rejects.toThrow(/abort/i);
    await desk.hand(files.slice(0, 2), watch());
    await desk.hand(files.slice(2), watch());
    const { files: told } = await desk.look(null, watch());
    expect(told).toHaveLength(files.length);
  });

  it('reports on several organisations at once: what they did together', async () => {
    const { desk, files } = await aDesk();
    await desk.hand(files, watch());
    await desk.look(null, watch());
    const entriesOf = async (...organisations: readonly string[]) => {
      const { shown } = await desk.report({ ...asked, organisations }, watch());
      const value = shown.headline.find(({ id }) => id === 'headline/entries')?.value;
      return value?.is === 'value' ? value.value : Number.NaN;
    };
    const [dfe, nhs] = [await entriesOf(DFE), await entriesOf(NHS)];
    expect(dfe).toBeGreaterThan(0);
    expect(await entriesOf(DFE, NHS)).toBe(dfe + nhs);
  });

  it('measures by earlier versions of plans on their days, keeps them, and forgets them when asked', async () => {
    const { desk, list, files, open } = await aDesk();
    await desk.hand(files, watch());
    await desk.look(null, watch());
    const plan = list.plans.find(({ organisation }) => organisation === DFE);
    if (!plan) throw new Error('The example list has no plan.');
    const added = { ...plan, version: plan.version + 1, from: '2026-11-01' };
    const versions = async (of = desk) =>
      (await of.report(asked, watch())).shown.plans.map(({ version }) => version);
    expect(await versions()).toEqual([plan.version]);
    const { refused, desk: after } = await desk.addPlans(
      [planFile(added), planFile({ rota: [] }, 'rota.json')],
      watch(),
    );
    expect(refused).toEqual(['rota.json']);
    expect(after.plans.filter(({ organisation }) => organisation === DFE)).toEqual([
      { organisation: DFE, version: added.version, from: '2026-11-01', source: { is: 'given' } },
      { organisation: DFE, version: plan.version, from: plan.from, source: { is: 'list' } },
    ]);
    expect(await versions()).toEqual([plan.version, added.version]);
    const again = open();
    await again.open({ list, earlier: [] }, watch());
    expect(await versions(again)).toEqual([plan.version, added.version]);
    await again.forgetPlan(added, watch());
    expect(await versions(again)).toEqual([plan.version]);
  });

  it('puts published reports together, and says of any other file what it is', async () => {
    const { desk, files } = await aDesk();
    await desk.hand(files, watch());
    await desk.look(null, watch());
    const reports = await Promise.all(
      [DFE, NHS].map(async (one) => {
        const question = { ...asked, organisations: [one] };
        const report = await desk.publish({ question, audience: 'public', threshold: 5 }, watch());
        return new File([JSON.stringify(report)], `${one}.json`);
      }),
    );
    const given = [...reports, planFile({ rota: [] }, 'rota.json')];
    const { rollUp, files: told } = await desk.rollUp(
      { files: given, audience: 'public', period: null, madeOn: '2027-01-20' },
      watch(),
    );
    expect(rollUp?.sources.map(({ key }) => key)).toEqual([DFE, NHS]);
    expect(told.map(({ fate }) => fate.is)).toEqual(['taken', 'taken', 'refused']);
  });
});
