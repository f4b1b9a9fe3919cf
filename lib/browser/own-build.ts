import type { Build } from '../feed/signature-refusal';

/**
 * Whether this copy was built to try things out, so that test keys count, or is the real one. `wxt.config.ts` says so
 * when it is built, and nothing can change it later. What does not say is the real one.
 */
export const OWN_BUILD: Build = import.meta.env.TAKE_PART_BUILD === 'practice' ? 'practice' : 'release';
