import type { Advice } from '../../lib/list/advice';
import { originOf, type OriginKind } from '../../lib/list/origin-of';
import { sayBase, sayOrigin } from './origin-words';

export interface OriginNoteProps {
  readonly origins: Advice['origins'];
  readonly kind: OriginKind;
  /** The thing’s id, of a plan its organisation’s. */
  readonly id: string;
  readonly today: string;
}

/**
 * Says quietly which list a thing comes from, and that a department’s own list is old where it is. Of plans it says so
 * of the cross-government list too, as a department’s own plan may stand in its place. Nothing where there is one list.
 */
export function OriginNote({ origins, kind, id, today }: OriginNoteProps) {
  if (origins === undefined) return null;
  const origin = originOf(origins, kind, id);
  if (origin === null) return kind === 'plans' ? <p className="quiet">{sayBase(origins.base)}</p> : null;
  return <p className="quiet">{sayOrigin(origin, today)}</p>;
}
