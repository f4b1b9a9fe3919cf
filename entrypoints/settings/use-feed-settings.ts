import { useMemo, useState } from 'react';
import type { FeedActs, FeedView } from '../../components/settings/feed-view';
import { tellChange } from '../../lib/feed/sentences';
import { followList, leaveList } from '../../lib/hooks/follow-list';
import { sayChange } from '../../lib/hooks/say-change';
import { tellCheck } from '../../lib/hooks/tell-check';
import { useDatabase } from '../../lib/hooks/use-database';
import { type FeedHook, useFeed } from '../../lib/hooks/use-feed';
import type { LastChanges } from '../../lib/storage/database';
import { tellLast, tellNot } from './tell-followed';
import type { ListCheck } from './use-list-check';

/** Joins the followed list, its checks and the network ledger into the settings page; null until they are read. */
export function useFeedSettings({
  checking,
  answers,
  check,
  forget,
}: ListCheck): { readonly view: FeedView; readonly acts: FeedActs } | null {
  const feed = useFeed(useDatabase());
  const found = feed?.changes ?? null;
  const changes = useMemo(() => found && tellChanges(found), [found]);
  const [refused, setRefused] = useState<string | null>(null);
  if (feed === null) return null;
  const answer = answers.find(({ organisation }) => organisation === null);
  return {
    view: {
      followed: tellFollowed(feed),
      checking,
      answer: refused ?? (answer ? tellCheck(answer.checked) : null),
      changes,
      requests: feed.requests,
    },
    acts: {
      check: () => {
        setRefused(null);
        check();
      },
      follow: (address, keys) =>
        void followList(address, keys).then((not) => {
          setRefused(not && tellNot(not));
          if (not === null) check();
        }),
      stop: () =>
        void leaveList().then(() => {
          setRefused(null);
          forget();
        }),
    },
  };
}

function tellChanges({ first, more }: LastChanges): FeedView['changes'] {
  return { first: first.map((change) => tellChange(change, sayChange)), more };
}

function tellFollowed({ followed }: FeedHook): FeedView['followed'] {
  if (followed === null || followed.base === null) return null;
  const { feed, base: address, told, isSet = false } = followed;
  return { feed, address, last: told && tellLast(told), isSet };
}
