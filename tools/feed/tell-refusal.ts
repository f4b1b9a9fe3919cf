import type { Overstep } from '../../lib/feed/layers/overstep';
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
    case 'departments-own-list':
      return `is ${refusal.organisation}’s own list, not a cross-government one.`;
    case 'cross-government-list':
      return 'is a cross-government list, not a department’s own.';
    case 'other-organisation':
      return `speaks for ${refusal.offered}, not for ${refusal.followed}.`;
    case 'organisation-not-listed':
      return `speaks for ${refusal.organisation}, which the cross-government list does not have.`;
    case 'oversteps':
      return `speaks for ${refusal.organisation} only, and ${tellOverstep(refusal)}.`;
  }
}

/** What a department’s own list does that it may not, as the end of a sentence: `has a plan of hm-revenue-customs`. */
export function tellOverstep({ thing, name }: Pick<Overstep, 'thing' | 'name'>): string {
  switch (thing) {
    case 'organisation':
      return `describes a body, “${name}”`;
    case 'plan':
      return `has a plan of ${name}`;
    case 'value':
      return `words the Code, “${name}”`;
    case 'principles':
      return `has principles, “${name}”`;
    case 'red-line':
      return `draws a red line, “${name}”`;
    case 'check':
      return `has a check, “${name}”`;
    case 'period':
      return `changes the pre-election calendar, “${name}”`;
    case 'forum':
      return `changes a forum that is listed already, “${name}”`;
    case 'disclosure':
      return `changes a line that is listed already, “${name}”`;
    case 'example':
      return `changes an example that is listed already, “${name}”`;
    case 'forum-of-others':
      return `says that another body leads at “${name}”`;
    case 'disclosure-for-others':
      return `has a line for officials of other bodies, “${name}”`;
    case 'example-for-others':
      return `has an example for officials of other bodies, “${name}”`;
  }
}
