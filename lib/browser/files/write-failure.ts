import type { WriteFailure } from '../../formats/export/export-means';

/** Why a file could not be written, by the name of what the browser threw. */
export function whyNotWritten(error: unknown): WriteFailure {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'AbortError':
      return 'stopped';
    case 'QuotaExceededError':
      return 'disk-full';
    case 'NotAllowedError':
    case 'NoModificationAllowedError':
    case 'SecurityError':
      return 'not-allowed';
    case 'NotFoundError':
      return 'folder-gone';
    default:
      return 'unknown';
  }
}
