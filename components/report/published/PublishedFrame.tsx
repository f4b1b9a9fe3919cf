import type { ReactNode } from 'react';
import { formatDay } from '../../../lib/list/time';
import { t } from '../../../lib/text';

interface PublishedFrameProps {
  /** What is published, for the window and the bar. */
  readonly title: string;
  readonly bar: string;
  /** The whole style sheet, which the page carries in itself. */
  readonly style: string;
  readonly madeText: (day: string) => string;
  readonly madeOn: string;
  readonly audience: 'public' | 'internal';
  /** Other files that are published beside the page, by name, with what each is. */
  readonly files: readonly { readonly name: string; readonly label: string }[];
  readonly children: ReactNode;
}

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Nothing is loaded and nothing runs: the page is complete in itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What every published page has around it: its head, the files beside it, the day, and the licence. */
export function PublishedFrame(props: PublishedFrameProps) {
  const { title, bar, style, madeText, madeOn, audience, files, children } = props;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <a className="skip" href="#main">
          {t('published.skip')}
        </a>
        <header className="published__bar">
          <p>{bar}</p>
        </header>
        <main id="main">
          {children}
          {files.length > 0 && (
            <section aria-labelledby="files">
              <h2 id="files">{t('published.files')}</h2>
              <ul>
                {files.map(({ name, label }) => (
                  <li key={name}>
                    <a href={name}>{label}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </main>
        <footer className="published__foot">
          <p>{madeText(formatDay(madeOn))}</p>
          {audience === 'public' && (
            <p>
              {t('published.licenceBefore')}{' '}
              <a href={LICENCE} rel="license">
                {t('published.licence')}
              </a>
              {t('published.licenceAfter')}
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}
