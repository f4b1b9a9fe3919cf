import type { Engine } from '../../../lib/list/forum';
import { PATH_EXAMPLES } from './thread-path-examples';
import { SCRIPT_EXAMPLES } from './thread-script-examples';

export interface FamilyExamples {
  /** Each group is one thread: its key, and addresses that all have that key. */
  readonly threads: Readonly<Record<string, readonly string[]>>;
  /** Boards, front pages, profiles, private messages: no thread. */
  readonly none: readonly string[];
}

/** Addresses as each family writes them. A family without examples does not compile. */
export const FAMILY_EXAMPLES: Readonly<Record<Engine, FamilyExamples>> = {
  ...SCRIPT_EXAMPLES,
  ...PATH_EXAMPLES,
};
