import { useMemo, useState } from 'react';
import { kindsHere, kindsWithoutList } from '../../components/panel/kinds-here';
import type { Following, ListStatus, PanelActs, PanelView } from '../../components/panel/view';
import { copyText } from '../../lib/browser/clipboard';
import { openActivity, openNominate, openSettings } from '../../lib/browser/pages';
import { feedState } from '../../lib/feed/feed-state';
import { tellListFailure } from '../../lib/hooks/tell-problem';
import { openDatabase, useDatabase } from '../../lib/hooks/use-database';
import { useFirstRead } from '../../lib/hooks/use-first-read';
import { useFollowing, type FollowingHook } from '../../lib/hooks/use-following';
import { useForums } from '../../lib/hooks/use-forums';
import { useNamedForums } from '../../lib/hooks/use-named-forums';
import { useListAt } from '../../lib/hooks/use-list-at';
import { useLogged } from '../../lib/hooks/use-logged';
import { useNow } from '../../lib/hooks/use-now';
import { useOrigins } from '../../lib/hooks/use-origins';
import { useRefusedNews } from '../../lib/hooks/use-refused-news';
import type { OpenLog } from '../../lib/hooks/use-open-log';
import { useOwed } from '../../lib/hooks/use-owed';
import { useWhoIAm } from '../../lib/hooks/use-who-i-am';
import type { Person } from '../../lib/list/advice';
import { examplesFor } from '../../lib/list/own';
import type { PublishedList } from '../../lib/list/published';
import { recordRule } from '../../lib/list/record-rule';
import type { Draft } from '../../lib/log/draft';
import type { Kind } from '../../lib/log/entry';
import { keepWhoIAm } from '../../lib/storage/settings';
import { NOBODY, type WhoIAm } from '../../lib/storage/who-i-am';
import { useAskedPlace, useShownPlace } from './use-asked-place';
import { draftForPage } from './draft-for-page';
import { useOwedActs } from './use-owed-acts';
import { usePagePlace } from './use-page-place';
import { useLogWanted } from './use-log-wanted';
import { useProblems } from './use-problems';
import { useWriting } from './use-writing';

/**
 * Joins list, page, person and log into what the panel shows and what it can do.
 *
 * @param log the log to show and to write; null until it is known which
 */
export function usePanel(log: OpenLog | null): { readonly view: PanelView; readonly acts: PanelActs } {
  const db = useDatabase();
  const now = useNow();
  const { asked, logWanted, goByHand, leaveByHand } = useAskedPlace();
  const first = useFirstRead(asked.where);
  const { listed, where } = useListAt(db, first, asked.where);
  const list = listed.state === 'ready' ? listed.list : null;
  const who = useWhoIAm(db, first);
  // What could not be stored holds while the panel is open: nobody is kept from reading by a full disk.
  const [unstored, setUnstored] = useState<WhoIAm | null>(null);
  const answer = unstored ?? who ?? NOBODY;
  const person = useMemo(
    (): Person => ({
      organisation: list?.organisations.find(({ id }) => id === answer.organisation) ?? null,
      role: answer.role,
    }),
    [list, answer.organisation, answer.role],
  );
  const examples = useMemo(() => (list ? examplesFor(list, person) : []), [list, person]);
  const place = usePagePlace(list, useShownPlace(asked, where), person, now);
  const writing = useWriting(log, place.key, now);
  const logged = useLogged(log?.db ?? null, place.key);
  const refused = useRefusedNews(db);
  const owed = useOwed(log, writing.today);
  const following = useFollowing(useOrigins(db, listed));
  const [isSearching, search] = useState(false);
  const searched = useForums(db, isSearching);
  const named = useNamedForums(db, owed, writing.draft);
  const { problems, tellNotKept, dismiss } = useProblems(db, listed, writing);
  const owedActs = useOwedActs(log, tellNotKept);

  const answerWho = (organisation: string | null, role: string | null): void => {
    const said = { organisation, role: role?.trim() || null, answered: true };
    void openDatabase().then(async (opened) => {
      const kept = await keepWhoIAm(opened, said);
      setUnstored(kept.ok ? null : said);
      if (!kept.ok) tellNotKept(kept.reason);
    });
  };
  const draftOf = (kind: Kind): Draft | null => draftForPage({ list, place, person, now }, kind);
  const start = (draft: Draft | null): void => {
    if (!draft) return;
    owedActs.forgetDone();
    writing.change(draft);
  };

  const isKnown = log !== null && place.page !== null && who !== null && listed.state !== 'waiting';
  useLogWanted(logWanted, isKnown && (place.key === null || writing.isRead), () => {
    // What is being written here already is the form that is wanted.
    if (writing.draft) return;
    const kinds = list && place.page ? kindsHere(place.page) : kindsWithoutList();
    if (kinds) start(draftOf(kinds.primary));
  });

  const acts: PanelActs = {
    setPerson: answerWho,
    skipWho: () => answerWho(null, null),
    followListed: following.ask,
    goByHand,
    search,
    leaveByHand,
    copy: copyText,
    startEntry: (kind) => start(draftOf(kind)),
    startPrivate: () => {
      const draft = draftOf('answer');
      start(draft && { ...draft, privateMessage: { captured: null } });
    },
    logBarrier: (reason) => {
      const draft = draftOf('barrier');
      owedActs.forgetDone();
      if (draft) void writing.save({ ...draft, reason });
    },
    changeDraft: writing.change,
    saveDraft: () => void writing.save(),
    dropDraft: writing.drop,
    undo: () => void writing.undo(),
    owed: owedActs.acts,
    openActivity: () => void openActivity(),
    openSettings: () => void openSettings(),
    nominate: (about) => void openNominate(about),
    dismiss,
  };

  if (!log) return { view: { state: 'loading' }, acts };
  if (listed.state === 'none') {
    const problem = tellListFailure(listed.reason);
    return { view: { state: 'no-list', problem, page: { host: place.host }, problems, ...writing }, acts };
  }
  if (!list || !place.page || !who) return { view: { state: 'loading' }, acts };
  const view: PanelView = {
    state: 'ready',
    list: { ...statusOf(list, now), refused },
    person,
    organisationSet: answer.isSet === true,
    asksWho: !answer.answered,
    page: place.page,
    chosenByHand: place.chosenByHand,
    following: followingOf(following),
    organisations: list.organisations,
    forums: [...list.forums, ...named],
    searched,
    examples,
    recordRule: recordRule(list.guidance),
    logged,
    owed,
    owedDone: owedActs.done,
    problems,
    ...writing,
  };
  return { view, acts };
}

function statusOf({ index }: PublishedList, now: string): Omit<ListStatus, 'refused'> {
  const { sequence, issuedAt, illustrative } = index;
  return { sequence, issuedAt, illustrative, state: feedState(index, now) };
}

function followingOf({ grants, refused }: FollowingHook): Following {
  if (refused) return { state: 'refused' };
  if (grants === null || grants.forums.missing === 0) return { state: 'all' };
  return { state: 'some-missing', ...grants.forums };
}
