import { useState } from 'react';
import type { FeedActs, FeedView } from '../../components/settings/feed-view';
import { tellChange } from '../../lib/feed/sentences';
import { followList, leaveList, type NotFollowed } from '../../lib/hooks/follow-list';
import { refreshList } from '../../lib/hooks/refresh-list';
import { sayChange } from '../../lib/hooks/say-change';
import { tellCheck } from '../../lib/hooks/tell-check';
import { tellStorageFailure } from '../../lib/hooks/tell-problem';
import { openDatabase, useDatabase } from '../../lib/hooks/use-database';
import { type FeedHook, useFeed } from '../../lib/hooks/use-feed';
import { formatInstantDay, formatTimeOfDay } from '../../lib/list/time';
import { t } from '../../lib/text';

/** Joins the followed list, its checks and the network ledger into the settings page; null until they are read. */
export function useFeedSettings(): { readonly view: FeedView; readonly acts: FeedActs } | null {
  const feed = useFeed(useDatabase());
  const [checking, setChecking] = useState(false);
  const [answer, setAnswer] = useState<string | null>(null);
  if (feed === null) return null;

  const check = (): void => {
    setChecking(true);
    void openDatabase()
      .then(refreshList)
      .then((checked) => setAnswer(checked && tellCheck(checked)))
      .finally(() => setChecking(false));
  };
  return {
    view: {
      followed: tellFollowed(feed),
      checking,
      answer,
      changes: feed.changes && feed.changes.map((change) => tellChange(change, sayChange)),
      requests: feed.requests,
    },
    acts: {
      check,
      follow: (address, keys) =>
        void followList(address, keys).then((not) => (not === null ? check() : setAnswer(tellNot(not)))),
      stop: () => void leaveList().then(() => setAnswer(null)),
    },
  };
}

function tellFollowed({ followed }: FeedHook): FeedView['followed'] {
  if (followed === null || followed.base === null) return null;
  const { feed, base: address, told } = followed;
  const last =
    told &&
    t('feedSettings.last', {
      day: formatInstantDay(told.at),
      time: formatTimeOfDay(told.at),
      what: tellCheck(told),
    });
  return { feed, address, last };
}

function tellNot(not: NotFollowed): string {
  switch (not) {
    case 'no-address':
      return t('feedSettings.noAddress');
    case 'not-allowed':
      return t('feedSettings.notAllowed');
    case 'no-keys':
      return t('feedSettings.noKeys');
    default:
      return tellStorageFailure(not.notKept);
  }
}
