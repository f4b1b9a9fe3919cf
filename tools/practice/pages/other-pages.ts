import { html, paragraphs } from '../html';
import type { Site } from '../site';
import { HONEST_LINE, STYLE_ADDRESS, sitePage } from './layout';

/** A page of a site that is no part of its forum. */
export function plainPage(site: Site, title: string, text: string): string {
  const crumbs = [{ text: site.name, href: site.folder }];
  return sitePage(
    site,
    `${title} | ${site.name}`,
    crumbs,
    html`<h1>${title}</h1>
      ${paragraphs(text)}`,
  );
}

/** An address that the site does not have. */
export function missingPage(site: Site): string {
  const text = 'There is no page at this address. Go back to the boards.';
  return plainPage(site, 'Page not found', text);
}

/** What a test asked for instead of the page. */
export function faultPage(status: number): string {
  return barePage('Something went wrong', `The practice web was asked to answer with ${status} here.`);
}

/** A host that is not on the practice web: the real one is out of reach from this browser. */
export function outsidePage(host: string): string {
  return barePage(
    'Not part of the practice web',
    `${host} is not part of the practice web, and this browser cannot reach the real one.`,
  );
}

function barePage(title: string, text: string): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${STYLE_ADDRESS}" />
      </head>
      <body>
        <div class="width">
          <main id="content">
            <h1>${title}</h1>
            <p>${text}</p>
            <p><a href="https://take-part.example/">Go to what there is to try</a></p>
            <p class="honest">${HONEST_LINE}</p>
          </main>
        </div>
      </body>
    </html> `.html;
}
