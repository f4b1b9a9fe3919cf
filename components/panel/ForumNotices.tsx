import type { Forum } from '../../lib/list/forum';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { Notice } from '../kit/Notice';

/** What one must know about the entry itself: closed, retired, not verified, made up, overdue for review. */
export function ForumNotices({ forum, today }: { readonly forum: Forum; readonly today: string }) {
  const { status, verification, reviewBy } = forum;
  return (
    <>
      <StatusNotice status={status} />
      {verification.state === 'fictional' && (
        <Notice word={t('panel.where.fictional')}>{t('panel.where.forPractice')}</Notice>
      )}
      {verification.state === 'not-verified' && (
        <Notice word={t('panel.where.notVerified')}>{verification.note}</Notice>
      )}
      {reviewBy < today && (
        <Notice word={t('panel.where.old')}>
          {t('panel.where.reviewDue', { day: formatDay(reviewBy) })}
        </Notice>
      )}
    </>
  );
}

function StatusNotice({ status }: Pick<Forum, 'status'>) {
  switch (status.state) {
    case 'open':
      return null;
    case 'not-known':
      return <Notice word={t('panel.where.perhapsClosed')}>{status.note}</Notice>;
    case 'closed':
      return (
        <Notice
          word={
            status.on ? t('panel.where.closedOn', { day: formatDay(status.on) }) : t('panel.where.closed')
          }
        >
          {status.note}
        </Notice>
      );
    case 'retired':
      return (
        <Notice
          word={
            status.on ? t('panel.where.retiredOn', { day: formatDay(status.on) }) : t('panel.where.retired')
          }
        >
          {status.note}
        </Notice>
      );
  }
}
