import type { Refusal } from '../../lib/feed/refusal';

/** Why a list was not accepted, beginning with the file concerned: `forums.json: is not there.` */
export function tellRefusal(refusal: Refusal): string {
  return `${refusal.file}: ${tell(refusal)}`.replaceAll(/\s+/g, ' ');
}

function tell(refusal: Refusal): string {
  switch (refusal.why) {
    case 'missing':
      return 'is not there.';
    case 'unreadable':
      return 'is not JSON; it may have been cut off.';
    case 'wrong-size':
      return `has ${refusal.bytes} bytes, but the index states ${refusal.stated}.`;
    case 'changed':
      return 'is not what the index states, by its SHA-256.';
    case 'invalid':
      return `${refusal.field}: ${refusal.problem}.`;
    case 'unknown-reference':
      return `${refusal.field}: the list does not know “${refusal.id}”.`;
    case 'parts':
      return `must name ${refusal.part} once.`;
    case 'newer-client':
      return `is for Take Part ${refusal.needs} or newer; this is ${refusal.has}.`;
  }
}
