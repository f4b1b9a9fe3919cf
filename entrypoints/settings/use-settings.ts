import { useState } from 'react';
import type { SettingsActs, SettingsView } from '../../components/settings/view';
import { giveBackOrigins } from '../../lib/browser/origins';
import { ownVersion } from '../../lib/browser/own-version';
import { feedState } from '../../lib/feed/feed-state';
import { tellListFailure, tellStorageFailure } from '../../lib/hooks/tell-problem';
import { openDatabase, useDatabase } from '../../lib/hooks/use-database';
import { useFirstRead } from '../../lib/hooks/use-first-read';
import { useFollowing } from '../../lib/hooks/use-following';
import { useListAt } from '../../lib/hooks/use-list-at';
import { useNow } from '../../lib/hooks/use-now';
import { useOrigins } from '../../lib/hooks/use-origins';
import { usePolicy } from '../../lib/hooks/use-policy';
import { useRetention } from '../../lib/hooks/use-retention';
import { useWhoIAm } from '../../lib/hooks/use-who-i-am';
import { keepRetention, keepWhoIAm } from '../../lib/storage/settings';
import { t } from '../../lib/text';

const NONE: readonly string[] = [];

/** Joins the person's answers, the grants and the list into the settings page; null until they are known. */
export function useSettings(): { readonly view: SettingsView; readonly acts: SettingsActs } | null {
  const db = useDatabase();
  const now = useNow();
  const first = useFirstRead(null);
  const { listed } = useListAt(db, first, null);
  const list = listed.state === 'ready' ? listed.list : null;
  const who = useWhoIAm(db, first);
  const retentionMonths = useRetention(db);
  const policy = usePolicy(db);
  const { grants, refused, ask } = useFollowing(useOrigins(db, listed));
  const [told, setTold] = useState<string | null>(null);
  if (!who || listed.state === 'waiting') return null;

  return {
    view: {
      organisations: list?.organisations ?? [],
      organisation: who.organisation,
      role: who.role,
      retentionMonths,
      isRetentionSet: policy !== null && policy.set.retentionMonths !== null,
      isSet: who.isSet === true,
      list: list && { ...list.index, state: feedState(list.index, now) },
      noList: listed.state === 'none' ? tellListFailure(listed.reason).text : null,
      following: grants,
      refused,
      told,
      version: ownVersion(),
    },
    acts: {
      setPerson: (organisation, role) => {
        setTold(null);
        const said = { organisation, role: role?.trim() || null, answered: true };
        void openDatabase()
          .then((opened) => keepWhoIAm(opened, said))
          .then((kept) => setTold(kept.ok ? t('settings.saved') : tellStorageFailure(kept.reason)));
      },
      setRetention: (months) => {
        setTold(null);
        void openDatabase()
          .then((opened) => keepRetention(opened, months))
          .then((kept) => setTold(kept.ok ? t('settings.saved') : tellStorageFailure(kept.reason)));
      },
      follow: ask,
      stopFollowing: () => void giveBackOrigins(grants?.granted ?? NONE),
    },
  };
}
