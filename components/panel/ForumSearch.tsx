import { useDeferredValue, useEffect, useState } from 'react';
import type { Forum } from '../../lib/list/forum';
import { searchForums } from '../../lib/list/search';
import { t } from '../../lib/text';
import { SearchField } from '../kit/SearchField';
import type { PanelActs } from './view';

/** As many as can be read at a glance; another word narrows it further. */
const SHOWN = 6;

export interface ForumSearchProps {
  /** Null until they are read, which begins with the first word. */
  readonly forums: readonly Forum[] | null;
  readonly acts: PanelActs;
  readonly label?: string;
}

/** A forum of the list, by its name, address or audience. Nothing is listed until somebody searches. */
export function ForumSearch({ forums, acts, label = t('panel.byHand.search') }: ForumSearchProps) {
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const found = asked === '' || forums === null ? null : searchForums(forums, asked);
  const isSearching = words.trim() !== '';
  const { search } = acts;
  useEffect(() => {
    search(isSearching);
    return () => search(false);
  }, [search, isSearching]);
  return (
    <div className="stack">
      <SearchField
        label={label}
        hint={t('panel.byHand.hint')}
        value={words}
        onChange={setWords}
        outcome={found && sayFound(found.length)}
      />
      <ul className="results">
        {found?.slice(0, SHOWN).map(({ id, name, audience }) => (
          <li key={id}>
            <button type="button" className="result" onClick={() => acts.goByHand({ forum: id })}>
              <strong>{name}</strong>
              <span className="quiet">{audience.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayFound(count: number): string {
  return count === 0 ? t('panel.byHand.none') : t('panel.byHand.found', count);
}
