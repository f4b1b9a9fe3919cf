import type { Html } from '../html';
import { html } from '../html';
import type { Site } from '../site';

/** Where both style sheets are, on every host. */
export const STYLE_ADDRESS = '/practice.css';
export const SINGLE_PAGE_ADDRESS = '/practice.js';

/** The line that stands on every page. */
export const HONEST_LINE = 'Practice copy. Nothing here is the real site.';

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** A whole page of a site: its header, the way back, the content, and the line that says what this is. */
export function sitePage(site: Site, title: string, crumbs: readonly Crumb[], content: Html): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="${iconAddress(site)}" />
        <link rel="stylesheet" href="${STYLE_ADDRESS}" />
        <style>
          :root {
            --colour: ${site.colour};
          }
        </style>
        ${site.singlePage ? html`<script src="${SINGLE_PAGE_ADDRESS}" defer></script>` : null}
      </head>
      <body class="${site.layout}">
        <a class="skip" href="#content">Skip to the content</a>
        <p class="honest-strip"><span class="width">${HONEST_LINE}</span></p>
        <header class="site">
          <div class="width">
            <a class="site-name" href="${site.folder}">${site.name}</a>
            <span class="strapline">${site.strapline}</span>
            <span class="signed-in">Signed in as <b>Marram27</b></span>
          </div>
        </header>
        <div class="width">
          ${crumbs.length > 0 ? breadcrumbs(crumbs) : null}
          <main id="content">${content}</main>
        </div>
      </body>
    </html> `.html;
}

function breadcrumbs(crumbs: readonly Crumb[]): Html {
  return html`<nav class="crumbs" aria-label="Breadcrumb">
    <ol>
      ${crumbs.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
    </ol>
  </nav>`;
}

/** A square in the site's colour with its first letter: no site's own sign. */
function iconAddress(site: Site): string {
  const letter = /[\p{L}\p{N}]/u.exec(site.name.replace(/^(The|r\/)\s*/, ''))?.[0] ?? '?';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${site.colour}"/><text x="16" y="23" font-family="Arial" font-weight="bold" font-size="20" text-anchor="middle" fill="white">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
