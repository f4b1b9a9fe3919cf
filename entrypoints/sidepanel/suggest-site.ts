import { downloadFiles } from '../../lib/browser/download';

/**
 * Writes a nomination of a site for the list as one small file. It holds the site's host and the day, and nothing
 * about the person or the page; it is theirs to send to whoever keeps the list.
 */
export function suggestSite(host: string, now: string): void {
  const nomination = { format: 'take-part-nomination', version: 1, host, suggestedAt: now };
  downloadFiles([
    {
      name: `take-part-nomination_${host}.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify(nomination, null, 2)}\n`,
    },
  ]);
}
