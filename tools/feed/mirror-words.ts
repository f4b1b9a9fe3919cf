import type { Unreachable } from '../../lib/feed/client/fetch-trouble';
import type { RefreshRefusal } from '../../lib/feed/client/refreshed';
import { tellTrustRefusal } from './verify-words';

/** Why a mirror took nothing, in a sentence for whoever runs it. */
export function tellNotMirrored(reason: RefreshRefusal | Unreachable): string {
  switch (reason.why) {
    case 'no-answer':
      return `${reason.file}: nobody answers at that address.`;
    case 'cut-off':
      return `${reason.file}: the connection broke in the middle.`;
    case 'too-slow':
      return `${reason.file}: the answer took too long.`;
    case 'status':
      return `${reason.file}: the server answered with status ${reason.status}.`;
    case 'redirected':
      return `${reason.file}: the address sends us elsewhere; no redirect is followed.`;
    case 'too-large':
      return `${reason.file}: has more than the ${reason.limit} bytes it may have.`;
    case 'whole-too-large':
      return `The parts have ${reason.bytes} bytes together; at most ${reason.limit} are taken.`;
    case 'expired':
      return `The list ran out on ${reason.on}.`;
    default:
      return tellTrustRefusal(reason);
  }
}
