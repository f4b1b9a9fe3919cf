import type { Face } from './face';
import { AdministratorsPage } from './AdministratorsPage';
import { ChangesPage } from './ChangesPage';
import { describeTable } from './describe-table';
import { ForumPage } from './ForumPage';
import { FORUM_COLUMNS } from './forum-columns';
import { GuidancePage } from './GuidancePage';
import { IndexPage } from './IndexPage';
import { PLAN_COLUMNS, planRows } from './plan-columns';
import { PlanPage } from './PlanPage';
import { renderPage } from './render-page';
import { writeTable } from './write-table';

/** One file of the public face: its path below the face’s folder, and its text in UTF-8. */
export interface FaceFile {
  readonly path: string;
  readonly text: string;
}

/** Every page and every table of a list’s public face. Its style sheet and its one script come beside them. */
export function faceFiles(face: Face): readonly FaceFile[] {
  const { list, log, names } = face;
  const forums = { url: 'forums.csv', title: 'forums', columns: FORUM_COLUMNS, key: ['id'] };
  const plans = { url: 'plans.csv', title: 'plans', columns: PLAN_COLUMNS, key: ['organisation', 'forum'] };
  return [
    { path: 'index.html', text: renderPage(<IndexPage face={face} />) },
    { path: 'guidance.html', text: renderPage(<GuidancePage face={face} />) },
    { path: 'changes.html', text: renderPage(<ChangesPage face={face} />) },
    { path: 'administrators.html', text: renderPage(<AdministratorsPage face={face} />) },
    ...list.forums.map((forum) => ({
      path: `forums/${forum.id}.html`,
      text: renderPage(<ForumPage face={face} forum={forum} />),
    })),
    ...list.plans.map((plan) => ({
      path: `plans/${plan.organisation}.html`,
      text: renderPage(<PlanPage face={face} plan={plan} />),
    })),
    { path: 'changes.json', text: `${JSON.stringify(log, null, 2)}\n` },
    { path: forums.url, text: writeTable(forums.columns, list.forums) },
    { path: `${forums.url}-metadata.json`, text: describeTable(forums, list.index) },
    { path: plans.url, text: writeTable(plans.columns, planRows(list.plans, names)) },
    { path: `${plans.url}-metadata.json`, text: describeTable(plans, list.index) },
  ];
}
