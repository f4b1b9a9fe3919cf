import { useState } from 'react';
import type { OwnList, OwnListsActs, OwnListsView } from '../../components/settings/own-lists-view';
import { addLayer, type LayerOffer, lookAtLayer, moveLayerUp, removeLayer } from '../../lib/hooks/add-layer';
import { tellCheck } from '../../lib/hooks/tell-check';
import { tellLeftOut } from '../../lib/hooks/tell-left-out';
import { tellStorageFailure } from '../../lib/hooks/tell-problem';
import { tellRefusedList } from '../../lib/hooks/tell-refused-list';
import { useDatabase } from '../../lib/hooks/use-database';
import { type OwnListsHook, useOwnLists } from '../../lib/hooks/use-own-lists';
import { beforeList } from '../../lib/list/before-list';
import { formatInstantDay } from '../../lib/list/time';
import type { FollowedLayer } from '../../lib/storage/layers';
import { t } from '../../lib/text';
import { tellLast, tellNot } from './tell-followed';
import type { ListCheck } from './use-list-check';

/** Joins departments’ own lists into the settings page: what is followed, and looking at another; null until it is read. */
export function useOwnListsSettings({
  checking,
  check,
}: ListCheck): { readonly view: OwnListsView; readonly acts: OwnListsActs } | null {
  const own = useOwnLists(useDatabase());
  const [looking, setLooking] = useState(false);
  const [offer, setOffer] = useState<LayerOffer | null>(null);
  const [told, setTold] = useState<string | null>(null);
  if (own === null) return null;
  const nameOf = (id: string): string => own.organisations.find((one) => one.id === id)?.name ?? id;
  const nameOfList = (feed: string): string =>
    nameOf(own.layers.find(({ row }) => row.feed === feed)?.row.organisation ?? feed);
  return {
    view: {
      lists: own.layers.map((layer) => tellLayer(layer, own, nameOf)),
      offer: offer && { ...offer.found.list.index, organisation: offer.organisationName },
      busy: looking ? 'looking' : checking ? 'checking' : null,
      told,
    },
    acts: {
      look: (address, keys) => {
        setTold(null);
        setLooking(true);
        void lookAtLayer(address, keys)
          .then((looked) => {
            setOffer(looked.ok ? looked.offer : null);
            if (!looked.ok) setTold(tellNotAdded(looked.reason, nameOf));
          })
          .finally(() => setLooking(false));
      },
      agree: () => {
        if (offer === null) return;
        const organisation = beforeList(offer.organisationName);
        setOffer(null);
        void addLayer(offer).then((kept) =>
          setTold(kept.ok ? t('layers.added', { organisation }) : tellStorageFailure(kept.reason)),
        );
      },
      decline: () => setOffer(null),
      raise: (feed) =>
        void moveLayerUp(feed).then((kept) => setTold(kept.ok ? null : tellStorageFailure(kept.reason))),
      remove: (feed) => {
        const organisation = beforeList(nameOfList(feed));
        void removeLayer(feed).then((kept) =>
          setTold(kept.ok ? t('layers.removed', { organisation }) : tellStorageFailure(kept.reason)),
        );
      },
      check: () => {
        setTold(null);
        check();
      },
    },
  };
}

function tellLayer(
  { row, kept }: FollowedLayer,
  { leftOut }: OwnListsHook,
  nameOf: (id: string) => string,
): OwnList {
  const { feed, base, organisation, told, isSet = false } = row;
  const index = kept?.list.index;
  return {
    feed,
    organisation: nameOf(organisation ?? feed),
    which: index
      ? t('layers.number', {
          title: index.title,
          number: index.sequence,
          day: formatInstantDay(index.issuedAt),
        })
      : t('layers.notYet'),
    address: base ?? '',
    last: told && tellLast(told, nameOf),
    isSet,
    leftOut: leftOut.filter((left) => left.feed === feed).map((left) => tellLeftOut(left, nameOf)),
  };
}

type NotAdded = Extract<Awaited<ReturnType<typeof lookAtLayer>>, { readonly ok: false }>['reason'];

/** Why a department’s own list is not added, in a sentence. */
function tellNotAdded(reason: NotAdded, nameOf: (id: string) => string): string {
  if (reason === 'in-use') return t('layers.inUse');
  if (typeof reason === 'string' || 'notKept' in reason) return tellNot(reason);
  switch (reason.outcome) {
    case 'refused':
      return t('layers.refused', { why: tellRefusedList(reason.reason, nameOf) });
    case 'unreachable':
      return t('layers.unreachable', { why: tellRefusedList(reason.reason) });
    // Nothing of it is kept, so that there is nothing which it could be the same as.
    case 'unchanged':
      return tellCheck({ ...reason, at: '' });
  }
}
