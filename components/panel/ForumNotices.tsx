import type { Forum } from '../../lib/list/forum';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';

/** What one must know about the entry itself: closed, retired, not verified, made up, overdue for review. */
export function ForumNotices({ forum, today }: { readonly forum: Forum; readonly today: string }) {
  const notices = [sayStatus(forum.status), sayVerification(forum.verification), sayReview(forum, today)];
  return notices
    .filter((notice) => notice !== null)
    .map((notice) => (
      <p key={notice} className="notice">
        {notice}
      </p>
    ));
}

function sayStatus(status: Forum['status']): string | null {
  switch (status.state) {
    case 'open':
      return null;
    case 'not-known':
      return t('panel.where.statusNotKnown', { note: status.note });
    case 'closed':
      return status.on
        ? t('panel.where.closedOn', { day: formatDay(status.on), note: status.note })
        : t('panel.where.closed', { note: status.note });
    case 'retired':
      return status.on
        ? t('panel.where.retiredOn', { day: formatDay(status.on), note: status.note })
        : t('panel.where.retired', { note: status.note });
  }
}

function sayVerification(verification: Forum['verification']): string | null {
  switch (verification.state) {
    case 'verified':
      return null;
    case 'not-verified':
      return t('panel.where.notVerified', { note: verification.note });
    case 'fictional':
      return t('panel.where.fictional');
  }
}

function sayReview({ reviewBy }: Forum, today: string): string | null {
  return reviewBy < today ? t('panel.where.reviewDue', { day: formatDay(reviewBy) }) : null;
}
