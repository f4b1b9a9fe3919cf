import type { PracticeWeb } from '../../practice/practice-web';

/** The command line of a Chromium whose every address leads to the practice web. */
export function chromiumArguments(
  practice: PracticeWeb,
  size: { readonly width: number; readonly height: number },
  isRoot: boolean,
): readonly string[] {
  const rules = [`MAP *:80 127.0.0.1:${practice.httpPort}`, `MAP *:443 127.0.0.1:${practice.httpsPort}`];
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    `--ignore-certificate-errors-spki-list=${practice.spki}`,
    // HTTP/3 would go round the rules.
    '--disable-quic',
    '--disable-component-update',
    '--disable-features=AutofillServerCommunication,HttpsUpgrades',
    // Without it Chromium warns on every window about the two flags above.
    '--test-type',
    '--lang=en-GB',
    '--window-position=0,0',
    `--window-size=${size.width},${size.height}`,
    // Chromium's sandbox refuses to run as root.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
