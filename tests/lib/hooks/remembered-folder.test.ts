import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/formats/receive/desk-calls';
import { answerDesk } from '../../../lib/hooks/answer-desk';
import { quarterPeriod } from '../../../lib/report/period';
import { ReportDatabase } from '../../../lib/storage/report-files';
import { readPublished } from '../../../tools/feed/read-published';
import { makeSample } from '../../../tools/report/sample/make-sample';
import { writeSampleLog } from '../../../tools/report/sample/write-sample';
import { aFolder, type Lying } from './a-folder';

const [DFE] = ['department-for-education'] as const;
const period = quarterPeriod('2026-11-15');
const watch = (signal = new AbortController().signal) => ({ onProgress: () => {}, signal });

let databases = 0;

/** A manager whose colleagues save to one folder: Anna’s, Ben’s and Chris’s logs, and what else lies there. */
async function aManager() {
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const { list } = read;
  const wish = { people: 3, entries: 60, seed: 8, period, organisations: [DFE], list, tidy: true };
  const [anna = '', ben = '', chris = ''] = await Promise.all(
    Array.from(makeSample(wish), async (log) =>
      Buffer.from((await writeSampleLog(log, 'json', list.index)).content).toString(),
    ),
  );
  databases += 1;
  const db = new ReportDatabase(`folder-${databases}`);
  const open = async () => {
    const desk = answerDesk(
      () => db,
      async (bytes) => createHash('sha256').update(bytes).digest(),
    );
    return { desk, opened: await desk.open({ list, earlier: [] }, watch()) };
  };
  const lying: Lying = {
    'anna.json': { text: anna, changed: 1000 },
    'rota.docx': { text: 'Monday: Anna', changed: 1000 },
    '.lock': { text: '', changed: 1000 },
    October: { 'ben.json': { text: ben, changed: 1000 } },
  };
  const { desk } = await open();
  await desk.rememberFolder(aFolder('Team logs', lying), watch());
  /** Looks in the folder; adds what was found. */
  const lookAndAdd = async () => {
    const found = await desk.findInFolder(null, watch());
    const looked = await desk.look(null, watch());
    await desk.keep(null, watch());
    return { found, looked };
  };
  return { desk, open, lying, chris, ben, lookAndAdd };
}

const namesOf = ({ files }: Desk) =>
  files.map((file) => (file.state === 'read' ? file.facts.name : `${file.name}: ${file.reason.why}`));

describe('The folder that the report page remembers', () => {
  it('gives every log in it the first time, those in folders too, and opens nothing of other kinds', async () => {
    const { lookAndAdd } = await aManager();
    const { found, looked } = await lookAndAdd();
    expect(found).toEqual({ ok: true, handed: 2, known: 0, others: 1 });
    expect(namesOf(looked)).toEqual(['anna.json', 'ben.json']);
    expect(looked.folder).toEqual({ name: 'Team logs', seen: 0 });
  });

  it('reads only what is new or changed the next time', async () => {
    const { lookAndAdd, lying, chris } = await aManager();
    await lookAndAdd();
    expect((await lookAndAdd()).found).toEqual({ ok: true, handed: 0, known: 2, others: 1 });
    lying['chris.json'] = { text: chris, changed: 2000 };
    lying['anna.json'] = { text: '{}', changed: 2000 };
    const { found, looked } = await lookAndAdd();
    expect(found).toMatchObject({ handed: 2, known: 1 });
    expect(namesOf(looked).slice(2)).toEqual(['anna.json: not-ours', 'chris.json']);
  });

  it('takes a file that was only touched, moved or copied for what it is: the same', async () => {
    const { desk, lookAndAdd, lying, ben } = await aManager();
    await lookAndAdd();
    lying['October'] = {};
    lying['ben (copy).json'] = { text: ben, changed: 3000 };
    expect(await desk.findInFolder(null, watch())).toMatchObject({ handed: 1, known: 1 });
    expect(namesOf(await desk.look(null, watch()))).toEqual(['anna.json', 'ben.json']);
    expect(await desk.findInFolder(null, watch())).toMatchObject({ handed: 0, known: 2 });
  });

  it('counts nothing as seen that was left out or stopped', async () => {
    const { desk } = await aManager();
    await desk.findInFolder(null, watch());
    await desk.look(null, watch());
    await desk.takeBack(null, watch());
    expect(await desk.findInFolder(null, watch())).toMatchObject({ handed: 2, known: 0 });
    await desk.look(null, watch());
    await desk.takeBack(null, watch());
    const stopped = AbortSignal.abort();
    await expect(desk.findInFolder(null, watch(stopped))).rejects.toThrow(/abort/i);
    expect(namesOf(await desk.look(null, watch()))).toEqual([]);
    expect(await desk.findInFolder(null, watch())).toMatchObject({ handed: 2, known: 0 });
  });

  it('is there with what was seen when the page is opened again, until it is forgotten', async () => {
    const { desk, open, lookAndAdd } = await aManager();
    await lookAndAdd();
    const { opened } = await open();
    expect(opened.folder).toEqual({ name: 'Team logs', seen: 2 });
    const after = await desk.forgetFolder(null, watch());
    expect(after.folder).toBeNull();
    expect(namesOf(after)).toEqual(['anna.json', 'ben.json']);
    expect(await desk.rememberedFolder(null, watch())).toBeNull();
    expect((await open()).opened.folder).toBeNull();
  });

  it('tells a folder inside that may not be opened, and reads the rest', async () => {
    const { lookAndAdd, lying } = await aManager();
    lying['Private'] = null;
    const { looked } = await lookAndAdd();
    expect(namesOf(looked)).toEqual(['anna.json', 'ben.json', 'Private: unreadable']);
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'not-allowed'],
    ['InvalidStateError', 'unreachable'],
  ])('says why it cannot be looked in where the browser says %s', async (name, reason) => {
    const { desk } = await aManager();
    await desk.rememberFolder(
      aFolder('Away', () => new DOMException('', name)),
      watch(),
    );
    expect(await desk.findInFolder(null, watch())).toEqual({ ok: false, reason });
  });
});
