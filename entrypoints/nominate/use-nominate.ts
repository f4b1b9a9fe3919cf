import { useMemo } from 'react';
import type { ListKeeper, NominateMeans, NominateStart } from '../../components/nominate/view';
import { copyText } from '../../lib/browser/clipboard';
import { downloadFiles } from '../../lib/browser/download';
import { useDatabase } from '../../lib/hooks/use-database';
import { useList } from '../../lib/hooks/use-list';
import { nominationName, nominationText } from '../../lib/list/nominate/nomination-file';
import { startNomination } from '../../lib/list/nominate/start-nomination';
import { compileRecogniser } from '../../lib/list/recognise';

/** The page, begun with what its address names, and the list to compare with; null until it is known whether there is one. */
export function useNominate(hash: string): {
  readonly start: NominateStart;
  readonly keeper: ListKeeper | null;
  readonly means: NominateMeans;
} | null {
  const listed = useList(useDatabase());
  const list = listed.state === 'ready' ? listed.list : null;
  const recogniser = useMemo(() => compileRecogniser(list?.forums ?? []), [list]);
  if (listed.state === 'waiting') return null;
  return {
    start: startNomination(hash, list?.forums ?? []),
    keeper: list && { name: list.index.publisher, contact: list.index.contact ?? null },
    means: {
      now: () => new Date().toISOString(),
      findListed: (address) => recogniser.recognise(address)?.forum.name ?? null,
      download: (nomination) =>
        downloadFiles([
          {
            name: nominationName(nomination),
            mediaType: 'application/json',
            content: nominationText(nomination),
          },
        ]),
      copy: copyText,
    },
  };
}
