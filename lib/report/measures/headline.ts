import type { CommitmentProgress } from '../commitment-progress';
import type { Figure } from '../figure';
import type { Sum } from '../report';
import type { Scope } from '../scope/scope';
import type { Table } from '../table';
import { OVERDUE, OWED } from './follow-ups';
import { ACTIVITY, POSTS } from './kind-lines';
import { countFigure, plainFigure } from './make-figure';
import { postsInCoverage } from './details';
import type { Section } from './section';
import type { Tally } from './tally';

/** The figure that counts the commitments that were met. */
export const COMMITMENTS_MET = 'headline/commitments';

/** Forums where the plan means us to be, and how many of them had anything but a barrier. */
function forumsActive({ forums }: Scope, tally: Tally): Figure {
  const meant = forums
    .map(({ last }, group) => ({ last, group }))
    .filter(({ last }) => last.here.approach !== 'stay-away');
  const active = meant.filter(({ group }) => ACTIVITY.some((kind) => tally.count(group, kind) > 0));
  const id = 'headline/forums';
  return plainFigure(id, 'forumsWithActivity', 'forums', active.length, meant.length);
}

function fromTable(table: Table, id: string, as: string): readonly Figure[] {
  return table.rows
    .flatMap(({ figures }) => figures)
    .filter((figure) => figure.id === id)
    .map((figure) => ({ ...figure, id: as, from: [id] }));
}

function followUpsIn(states: readonly string[]): readonly string[] {
  return states.map((state) => `follow-ups/${state}/entries`);
}

/** The few figures that are read first, each from a section below, and how they are bound to it. */
export function headline(
  scope: Scope,
  tally: Tally,
  sections: { readonly response: Section; readonly followUps: Section },
  commitments: readonly CommitmentProgress[],
): { readonly figures: readonly Figure[]; readonly sums: readonly Sum[] } {
  const posts = POSTS.reduce((sum, kind) => sum + tally.ofKind(kind), 0);
  const owedIn = (states: readonly string[]) =>
    sections.followUps.table.rows.reduce(
      (sum, { heading, figures }) =>
        sum + (heading.is === 'follow-up' && states.includes(heading.state) ? (figures[0]?.n ?? 0) : 0),
      0,
    );
  const { table } = sections.response;
  const met = commitments.filter(({ status }) => status === 'met').length;
  const figures = [
    forumsActive(scope, tally),
    countFigure('headline/entries', 'entries', scope.rows.length, []),
    countFigure('headline/posts', 'posts', posts, [{ that: 'kind', among: POSTS }]),
    plainFigure(COMMITMENTS_MET, 'commitmentsMet', 'commitments', met, commitments.length),
    ...fromTable(table, 'response/total/responseMedian', 'headline/median'),
    ...fromTable(table, 'response/total/responseShareInTime', 'headline/in-time'),
    countFigure('headline/owed', 'followUpsOwed', owedIn(OWED), [{ that: 'follow-up', among: OWED }]),
    countFigure('headline/overdue', 'followUpsOverdue', owedIn(OVERDUE), [
      { that: 'follow-up', among: OVERDUE },
    ]),
  ];
  return {
    figures,
    sums: [
      { total: 'headline/entries', parts: ['coverage/total/total'] },
      { total: 'headline/posts', parts: postsInCoverage() },
      { total: 'headline/owed', parts: followUpsIn(OWED) },
      { total: 'headline/overdue', parts: followUpsIn(OVERDUE) },
    ],
  };
}
