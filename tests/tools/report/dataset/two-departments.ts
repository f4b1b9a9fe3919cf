import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plan } from '../../../../lib/list/plan';
import type { Entry } from '../../../../lib/log/entry';
import { readPublished } from '../../../../tools/feed/read-published';
import { makeSample } from '../../../../tools/report/sample/make-sample';
import type { SampleLog } from '../../../../tools/report/sample/sample';
import { writeSampleLog } from '../../../../tools/report/sample/write-sample';

export const EDUCATION = 'department-for-education';
export const PENSIONS = 'department-for-work-pensions';

/** Education's plan as it stands, and as it is changed in the middle of the third quarter. */
function changedPlan(): Plan {
  const plan = Plan.parse(JSON.parse(readFileSync(`feed/plans/${EDUCATION}.json`, 'utf8')));
  const [first, second, ...others] = plan.forums;
  if (!first || !second) throw new Error('The plan has lost its forums.');
  return {
    ...plan,
    version: 4,
    from: '2026-11-16',
    forums: [
      { ...first, answerWithinWorkingDays: 5 },
      { ...second, approach: 'stay-away', answerWithinWorkingDays: undefined },
      ...others.slice(1),
    ],
    commitments: plan.commitments.map((one) => {
      if (one.id === 'answers') return { ...one, target: 100, per: 'month' };
      if (one.id === 'ask-the-forums') return { ...one, measure: 'signposts' };
      return one.id === 'parents-corner-in-time' ? { ...one, target: 75 } : one;
    }),
  };
}

/** What chance seldom makes: each is one thing that a figure turns on. */
function oddEntries(usual: readonly Entry[]): readonly Entry[] {
  const posts = usual.filter(({ act }) => act.kind === 'answer');
  const signposts = usual.filter(({ act }) => act.kind === 'signpost');
  const [a, b, c, d, e, f, g] = posts;
  const [pointer] = signposts;
  if (!a || !b || !c || !d || !e || !f || !g || !pointer) throw new Error('The sample is too small.');
  const odd: readonly Entry[] = [
    // Half past midnight on 1 April in London.
    {
      ...a,
      at: '2027-03-31T23:30:00Z',
      offset: 60,
      changedAt: '2027-03-31T23:31:00Z',
      askedAt: '2027-03-31T21:00:00Z',
    },
    { ...b, askedAt: '2027-02-01T09:00:00Z' },
    { ...c, where: { precision: 'forum', forum: 'a-forum-nobody-lists' } },
    { ...d, topics: ['childcare-30-hours', 'a-topic-of-ones-own'], issue: 'The page says one thing.' },
    { ...e, organisation: 'department-for-education-and-skills', minutes: 0 },
    { ...f, organisation: null },
    {
      ...g,
      at: '2026-10-02T10:00:00Z',
      changedAt: '2026-10-02T10:01:00Z',
      followUp: { due: '2026-12-30', done: null },
    },
    { ...pointer, act: { kind: 'signpost', pages: ['https://one.example/', 'https://two.example/'] } },
  ];
  return odd.map((one, index) => ({ ...one, id: `0193a4c5-6b1e-7c3d-8f2a-00000000000${index}` }));
}

/** A folder of the logs of two departments over half a year, and one of the plans that the list no longer has. */
export interface TwoDepartments {
  readonly folder: string;
  readonly logs: string;
  readonly plans: string;
}

/** Makes up logs in which everything is that a figure turns on. */
export async function twoDepartments(): Promise<TwoDepartments> {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const [logs, plans] = [join(folder, 'logs'), join(folder, 'plans')];
  for (const one of [logs, plans]) mkdirSync(one);
  writeFileSync(join(plans, 'education-4.json'), JSON.stringify(changedPlan()));
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const { list } = read;
  const period = { from: '2026-10-01', to: '2027-03-31' };
  const made = [
    ...makeSample({
      people: 14,
      entries: 900,
      seed: 7,
      period,
      organisations: [EDUCATION, PENSIONS],
      list,
      tidy: false,
    }),
  ];
  const usual = made
    .flatMap(({ entries }) => entries)
    .filter(({ organisation }) => organisation === EDUCATION);
  const odd = oddEntries(usual);
  const author = { pseudonym: 'Robin', team: null, organisation: EDUCATION };
  const nobody = { pseudonym: null, team: null, organisation: null };
  const createdAt = '2027-04-01T09:00:00Z';
  const later = { ...period, to: '2027-04-30' };
  const byHand: readonly SampleLog[] = [
    {
      author,
      period: later,
      createdAt,
      entries: odd.filter((one) => one.organisation !== null),
      tombstones: [],
    },
    {
      author: nobody,
      period,
      createdAt,
      entries: odd.filter((one) => one.organisation === null),
      tombstones: [],
    },
    { author: { ...author, organisation: 'cabinet-office' }, period, createdAt, entries: [], tombstones: [] },
  ];
  for (const [index, log] of [...made, ...byHand].entries()) {
    const { content, extension } = await writeSampleLog(log, 'json', list.index);
    // A file that says it ends in March, with an entry of April.
    const text = content.toString('utf8').replace(later.to, period.to);
    writeFileSync(join(logs, `log-${index}.${extension}`), text);
  }
  return { folder, logs, plans };
}
