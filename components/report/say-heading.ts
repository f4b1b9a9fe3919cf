import { formatDayShort } from '../../lib/list/time';
import type { Heading } from '../../lib/report/table';
import { t } from '../../lib/text';
import { sayBarrier, sayDirection, sayDisclosure, sayKind, sayOutcome } from '../kit/words';
import { sayElsewhere, sayFollowUp, sayMeasure, sayProblem, sayReceived, sayRecord } from './words';

/** What a row or a column is about, in words. */
export function sayHeading(heading: Heading): string {
  switch (heading.is) {
    case 'total':
      return t('report.heading.total');
    case 'measure':
      return sayMeasure(heading.measure);
    case 'kind':
      return sayKind(heading.kind);
    case 'plan-forum':
      return heading.name ?? t('report.heading.unknownForum', { forum: heading.forum });
    case 'elsewhere':
      return sayElsewhere(heading.where);
    case 'week':
      return t('report.heading.week', { from: formatDayShort(heading.from) });
    case 'page':
      return heading.title ?? heading.url ?? t('report.heading.noPage');
    case 'topic':
      return heading.name ?? heading.topic ?? t('report.heading.noTopic');
    case 'barrier':
      return sayBarrier(heading.reason);
    case 'referral':
      return sayDirection(heading.direction);
    case 'outcome':
      return heading.outcome === 'not-given' ? t('report.notGiven') : sayOutcome(heading.outcome);
    case 'disclosure':
      return sayDisclosure(heading.disclosure);
    case 'follow-up':
      return sayFollowUp(heading.state);
    case 'private-message':
      return sayRecord(heading.state);
    case 'quality':
      return sayProblem(heading.problem);
    case 'received':
      return sayReceived(heading.what);
    case 'contributor': {
      const pseudonym = heading.pseudonym ?? t('report.heading.noPseudonym');
      return heading.team === null
        ? pseudonym
        : t('report.heading.contributor', { pseudonym, team: heading.team });
    }
  }
}
