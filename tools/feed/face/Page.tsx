import type { ReactNode } from 'react';
import { formatInstantDay } from '../../../lib/list/time';
import type { Face } from './face';
import { OutLink } from './OutLink';

export interface PageProps {
  readonly face: Face;
  readonly title: string;
  /** Which of the main pages this is, or belongs to. */
  readonly under: 'forums' | 'plans' | 'guidance' | 'changes' | 'administrators';
  /** Whether the page lies in a folder of its own, such as `forums/`. */
  readonly inFolder?: boolean;
  /** A script of ours, by its file name. No page needs one to be read. */
  readonly script?: string;
  readonly children: ReactNode;
}

const MENU = [
  ['forums', 'index.html', 'Forums'],
  ['plans', 'index.html#plans', 'Plans'],
  ['guidance', 'guidance.html', 'Guidance'],
  ['changes', 'changes.html', 'Changes'],
  ['administrators', 'administrators.html', 'For forums’ administrators'],
] as const;

/** What every page of the public face has around it. */
export function Page({ face, title, under, inFolder = false, script, children }: PageProps) {
  const root = inFolder ? '../' : '';
  const { index } = face.list;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy(script !== undefined)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === index.title ? title : `${title} – ${index.title}`}</title>
        <link rel="stylesheet" href={`${root}style.css`} />
        <link rel="alternate" type="application/feed+json" href={`${root}changes.json`} title="Changes" />
        {script !== undefined && <script defer src={`${root}${script}`} />}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to main content
        </a>
        <header className="face__bar">
          <p className="face__name">
            <a href={`${root}index.html`}>{index.title}</a>
          </p>
          <nav aria-label="Main">
            <ul className="face__menu">
              {MENU.map(([id, address, name]) => (
                <li key={id}>
                  <a href={root + address} aria-current={id === under ? 'true' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main">
          {index.illustrative && (
            <p className="face__example">
              <strong>Example.</strong> No department has issued this list or any plan in it.
            </p>
          )}
          {children}
        </main>
        <footer className="face__foot">
          <p>
            Number {index.sequence}, {formatInstantDay(index.issuedAt)}. Published by {index.publisher}.
          </p>
          <p>
            Licensed under the{' '}
            <OutLink
              address="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
              rel="license"
            >
              Open Government Licence v3.0
            </OutLink>
            , except where otherwise stated. Names and marks of forums and organisations belong to their
            owners.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** What a page may load: its own style sheet and, on one page, its own script. Nothing from anywhere else. */
function policy(scripted: boolean): string {
  const rules = ["default-src 'none'", "style-src 'self'", "form-action 'none'", "base-uri 'none'"];
  return [...rules, ...(scripted ? ["script-src 'self'"] : [])].join('; ');
}
