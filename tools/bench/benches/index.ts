import type { Bench } from '../bench';
import { recognise } from './recognise';

/** Every bench, in the order in which `all` runs them. */
export const BENCHES: readonly Bench[] = [recognise];
