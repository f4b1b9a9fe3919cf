import type { Subject } from '../difference/change';
import { oneLine } from './one-line';
import type { Say } from './say';

/** Whom a sentence is about, as its beginning: `Netmums`, `Department for Education, plan for Netmums`. */
export function tellSubject(about: Subject, say: Say): string {
  const name = oneLine(about.name);
  const { id } = about;
  switch (about.of) {
    case 'forum':
    case 'organisation':
      return name;
    case 'list':
      return say('changes.form.aboutList');
    case 'plan':
      return say('changes.form.aboutPlan', { name });
    case 'plan-forum':
      return say('changes.form.aboutPlanForum', { name, forum: oneLine(about.forum.name) });
    case 'value':
      return say('changes.form.aboutValue', { name, id });
    case 'principles':
      return say('changes.form.aboutPrinciples', { name });
    case 'disclosure':
      return say('changes.form.aboutDisclosure', { name, id });
    case 'example':
      return say('changes.form.aboutExample', { name });
    case 'red-line':
      return say('changes.form.aboutRedLine', { name });
    case 'check':
      return say('changes.form.aboutCheck', { id: id.replaceAll('-', ' ') });
    case 'period':
      return say('changes.form.aboutPeriod', { name });
  }
}
