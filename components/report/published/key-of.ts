import type { Heading } from '../../../lib/report/table';

/** Tells a heading from the others of its table. */
export function keyOf(heading: Heading): string {
  return heading.is === 'plan-forum' ? `${heading.organisation}/${heading.forum}` : JSON.stringify(heading);
}
