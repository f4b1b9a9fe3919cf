/** Something unusual that a test asks of the practice web: a slow answer, an error, a title nobody expects. */
export interface Fault {
  readonly host: string;
  /** Path and query start with this; all of the host without it. */
  readonly path?: string;
  readonly delayMs?: number;
  readonly status?: number;
  /** Stands as the page's title, escaped; the rest of the page is as ever. */
  readonly title?: string;
}

/** Whether a fault is about this request. */
export function concerns(fault: Fault, host: string, path: string): boolean {
  return fault.host === host && path.startsWith(fault.path ?? '/');
}
