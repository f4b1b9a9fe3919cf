import { html } from '../html';
import type { Html } from '../html';

/** Links to the pages of a board or thread; nothing where there is only one. */
export function pageLinks(page: number, pages: number, address: (page: number) => string): Html | null {
  if (pages <= 1) return null;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return html`<nav class="pages" aria-label="Pages">
    <ul>
      ${numbers.map((n) =>
        n === page
          ? html`<li><span aria-current="page">${n}</span></li>`
          : html`<li><a href="${address(n)}">${n}</a></li>`,
      )}
      ${page < pages ? html`<li><a href="${address(page + 1)}" rel="next">Next</a></li>` : null}
    </ul>
  </nav>`;
}
