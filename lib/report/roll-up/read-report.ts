import { PUBLISHED_VERSION, PublishedReport } from '../publish/published-report';

/** Why a file cannot be read as a report. */
export type ReportRefusal =
  /** Not a report of Take Part as it was published or kept for its department. */
  | { readonly why: 'not-a-report' }
  | { readonly why: 'newer-format'; readonly version: number }
  | { readonly why: 'bad-field'; readonly field: string };

/** A report that was read back from its file, or why it could not be. */
export type ReportRead =
  | { readonly ok: true; readonly report: PublishedReport }
  | { readonly ok: false; readonly reason: ReportRefusal };

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null) return null;
  if (!('format' in json) || json.format !== 'take-part-report') return null;
  return 'version' in json && typeof json.version === 'number' ? json.version : 0;
}

/** Reads the JSON file of a publication back as the report that it was written from. */
export function readReport(text: string): ReportRead {
  const json = parse(text);
  const version = versionOf(json);
  if (version === null) return { ok: false, reason: { why: 'not-a-report' } };
  if (version > PUBLISHED_VERSION) return { ok: false, reason: { why: 'newer-format', version } };
  const read = PublishedReport.safeParse(json, { jitless: true });
  if (read.success) return { ok: true, report: read.data };
  const [first] = read.error.issues;
  return { ok: false, reason: { why: 'bad-field', field: first?.path.join('.') ?? '' } };
}
