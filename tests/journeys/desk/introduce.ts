import type { PanelPage } from '../../../tools/browsers/panel-page';
import type { Desk } from './desk';
import { EDUCATION, PARENTS } from './places';

/** Answers the first question, once a profile: a childcare adviser at the Department for Education. */
export async function introduce(desk: Desk): Promise<PanelPage> {
  const panel = await desk.openPanelAt(PARENTS.codeExpired);
  await panel.waitForQuestion();
  await panel.sayWho(EDUCATION, 'a childcare adviser');
  return panel;
}
