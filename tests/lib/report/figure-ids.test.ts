import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../lib/report/make-report';
import { figuresOf } from '../../../lib/report/report';
import { aForum, anOrganisation, aPlan, aPlanForum } from '../list/fixtures';
import { aFile, storeOf } from './examples';
import { readLogTable } from './read-log-table';
import { twoWeeks } from './suppress/logged';

/** Ids that a plan may have, and that a report has words for too. */
const word = fc.constantFrom(
  'total',
  'elsewhere',
  'not-in-plan',
  'no-plan',
  'not-listed',
  'activity',
  'barrier',
  'answer',
  'entries',
  'progress',
  'target',
  'listening',
  'beside',
);

/** A report of an organisation, forums, topics and commitments with these names, and of entries in the plan and elsewhere. */
function reportOf(organisation: string, words: readonly string[]) {
  const at = '2026-11-18T12:00:00Z';
  const log = words.flatMap((id) => [
    `${at} | ${organisation} | ${id} | listening | | topic=${id}`,
    `${at} | ${organisation} | ${id} | answer | 2026-11-17T12:00:00Z | topic=${id} issue=dear`,
    `${at} | ${organisation} | ${id} | signpost | |`,
  ]);
  const outside = [
    `${at} | ${organisation} | listed-only | answer | |`,
    `${at} | ${organisation} | other.example | answer | |`,
    `2026-11-10T12:00:00Z | ${organisation} | listed-only | answer | |`,
  ];
  const plan = aPlan({
    organisation,
    from: '2026-11-12',
    forums: words.map((forum) =>
      aPlanForum({ forum, topics: words.map((id) => ({ id, name: `What is called ${id}` })) }),
    ),
    commitments: words.map((id) => ({ id, text: id, measure: 'answers', target: 2, per: 'month' })),
  });
  return makeReport(storeOf([aFile({ entries: readLogTable([...log, ...outside].join('\n')) })]), {
    ...twoWeeks,
    organisations: [organisation],
    plans: [plan],
    list: {
      forums: [...words, 'listed-only'].map((id) => aForum({ id, name: id })),
      organisations: [anOrganisation({ id: organisation, name: organisation })],
    },
  });
}

describe('Every figure of a report has a name of its own', () => {
  it('whatever plans call their forums, topics and commitments', () => {
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, words, (organisation, names) => {
        const ids = figuresOf(reportOf(organisation, names)).map(({ id }) => id);
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      }),
      { numRuns: 60, examples: [['elsewhere', ['not-in-plan', 'total']]] },
    );
  });

  it('so that a topic called total is told apart from all topics', () => {
    const { tables } = reportOf('department-for-education', ['total', 'fees']);
    const issues = tables.find(({ id }) => id === 'issues');
    expect(
      issues?.rows.map(({ heading, figures }) => [
        heading.is === 'topic' ? heading.topic : heading.is,
        figures.at(-1)?.id,
        figures.at(-1)?.n,
      ]),
    ).toEqual([
      ['fees', 'issues/fees/total', 2],
      ['total', 'issues/total/total', 2],
      ['total', 'issues/(total)/total', 4],
    ]);
  });
});
