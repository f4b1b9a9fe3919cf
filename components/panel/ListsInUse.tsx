import type { Advice } from '../../lib/list/advice';
import { t } from '../../lib/text';
import { sayBase, sayOrigin } from './origin-words';

export interface ListsInUseProps {
  readonly origins: Advice['origins'];
  readonly today: string;
}

/** The lists that what is shown comes from, in the order in which they are laid; nothing where there is one. */
export function ListsInUse({ origins, today }: ListsInUseProps) {
  if (origins === undefined) return null;
  return (
    <div>
      <h3>{t('panel.origin.inUse')}</h3>
      <p className="quiet">{t('panel.origin.inOrder')}</p>
      <ol className="bullets">
        <li>{sayBase(origins.base)}</li>
        {origins.lists.map((origin) => (
          <li key={origin.feed}>{sayOrigin(origin, today)}</li>
        ))}
      </ol>
    </div>
  );
}
