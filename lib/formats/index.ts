import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';

/** The menu: every format a log can be exported in, in the order they are offered. */
export const FORMATS: readonly Format[] = [json, csv];
