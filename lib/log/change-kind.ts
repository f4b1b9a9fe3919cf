import type { Draft } from './draft';
import type { Kind } from './entry';
import { USUAL_DISCLOSURE } from './kinds';

/**
 * The draft as an entry of another kind. Everything written stays; what was only taken for granted follows the kind:
 * the disclosure when it was the usual one, and the promise, which belongs to a kind.
 */
export function changeKind(draft: Draft, kind: Kind): Draft {
  if (draft.kind === kind) return draft;
  const wasUsual = draft.disclosure === USUAL_DISCLOSURE[draft.kind];
  return {
    ...draft,
    kind,
    disclosure: wasUsual ? USUAL_DISCLOSURE[kind] : draft.disclosure,
    commitment: '',
  };
}
