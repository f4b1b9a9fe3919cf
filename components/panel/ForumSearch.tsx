import { useDeferredValue, useState } from 'react';
import type { Forum } from '../../lib/list/forum';
import { searchForums } from '../../lib/list/search';
import { t } from '../../lib/text';
import { SearchField } from '../kit/SearchField';
import type { PanelActs } from './view';

/** As many as can be read at a glance; another word narrows it further. */
const SHOWN = 6;

export interface ForumSearchProps {
  readonly forums: readonly Forum[];
  readonly acts: PanelActs;
  readonly label?: string;
}

/** A forum of the list, by its name, address or audience. Nothing is listed until somebody searches. */
export function ForumSearch({ forums, acts, label = t('panel.byHand.search') }: ForumSearchProps) {
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const found = asked === '' ? [] : searchForums(forums, asked);
  return (
    <div className="stack">
      <SearchField
        label={label}
        hint={t('panel.byHand.hint')}
        value={words}
        onChange={setWords}
        outcome={sayFound(asked, found.length)}
      />
      <ul className="results">
        {found.slice(0, SHOWN).map(({ id, name, audience }) => (
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

function sayFound(asked: string, count: number): string | null {
  if (asked === '') return null;
  return count === 0 ? t('panel.byHand.none') : t('panel.byHand.found', count);
}
