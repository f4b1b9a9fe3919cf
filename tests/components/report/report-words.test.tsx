// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { createHash } from 'node:crypto';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { ReportSide } from '../../../components/report/desk/ReportSide';
import type { DeskActs, ReadyDesk } from '../../../components/report/desk/view';
import type { DeskQuestion } from '../../../lib/formats/receive/desk-calls';
import { answerDesk } from '../../../lib/hooks/answer-desk';
import { quarterPeriod } from '../../../lib/report/period';
import { ReportDatabase } from '../../../lib/storage/report-files';
import { readPublished } from '../../../tools/feed/read-published';
import { makeSample } from '../../../tools/report/sample/make-sample';
import { writeSampleLog } from '../../../tools/report/sample/write-sample';

afterEach(cleanup);

const DFE = 'department-for-education';
const watch = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const asked = (day: string): DeskQuestion => ({
  organisations: [DFE],
  period: quarterPeriod(day),
  madeOn: '2027-04-05',
});

const acts = { ask: () => {}, write: () => {} } as unknown as DeskActs;

/** What a manager sees of the autumn’s and of the winter’s report, with words written about the autumn. */
async function aReader() {
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const { list } = read;
  const worker = answerDesk(
    () => new ReportDatabase('words'),
    async (bytes) => createHash('sha256').update(bytes).digest(),
  );
  await worker.open({ list, earlier: [] }, watch());
  const period = quarterPeriod('2026-11-15');
  const wish = { people: 1, entries: 40, seed: 4, period, organisations: [DFE], list, tidy: true };
  for (const log of makeSample(wish)) {
    const { content } = await writeSampleLog(log, 'json', list.index);
    await worker.hand([new File([new Uint8Array(Buffer.from(content))], 'anna.json')], watch());
  }
  const desk = await worker.look(null, watch());
  const [autumn, winter] = [asked('2026-11-15'), asked('2027-02-15')];
  const { words } = await worker.report(autumn, watch());
  const [first, ...rest] = words.narratives;
  if (!first) throw new Error('The example plan has no commitments.');
  const told = [{ ...first, progress: 'We answered in the evenings.' }, ...rest];
  const reports = {
    autumn: await worker.write({ question: autumn, words: { ...words, narratives: told } }, watch()),
    winter: await worker.report(winter, watch()),
  };
  const see = (question: DeskQuestion, report: ReadyDesk['report']) => {
    const base = { state: 'ready', today: '2027-04-05', list, desk, looked: 0, reading: null } as const;
    return <ReportSide view={{ ...base, question, report, told: null }} acts={acts} />;
  };
  return { see, autumn, winter, reports };
}

describe('The manager’s words', () => {
  it('stay with the period that they were written about', async () => {
    const { see, autumn, winter, reports } = await aReader();
    const { rerender } = render(see(autumn, reports.autumn));
    expect(screen.getAllByDisplayValue('We answered in the evenings.')).toHaveLength(1);
    // The winter’s report is asked for, and is there a moment later.
    rerender(see(winter, reports.autumn));
    rerender(see(winter, reports.winter));
    expect(await screen.findByRole('heading', { name: 'Promised answers' })).toBeTruthy();
    expect(screen.queryAllByDisplayValue('We answered in the evenings.')).toHaveLength(0);
  });
});
