import type { Bench } from '../bench';
import { exportLog } from './export';
import { feed } from './feed';
import { importing } from './import';
import { log } from './log';
import { recognise } from './recognise';
import { reportPage } from './report-page';

/** Every bench, in the order in which `all` runs them. */
export const BENCHES: readonly Bench[] = [recognise, log, feed, exportLog, importing, reportPage];
