import type { Page } from 'puppeteer-core';
import { click, fill } from '../../browsers/controls';
import { surfaceOf } from '../../browsers/page-surface';
import { waitFor } from '../../browsers/wait';

/** A thread of the practice forum, used as its readers use it. */
export interface ForumPage {
  readonly title: () => Promise<string>;
  /** Writes an answer, posts it, and waits until the thread shows it. */
  readonly answer: (text: string) => Promise<void>;
}

export function forumPage(page: Page): ForumPage {
  const surface = surfaceOf(page, 'the forum');
  return {
    title: () => surface.evaluate(() => document.querySelector('h1')?.innerText ?? ''),
    async answer(text) {
      await fill(surface, { role: 'textbox', name: 'Your answer' }, text);
      await click(surface, { role: 'button', name: 'Post answer' });
      await waitFor('the answer to stand in the thread', () =>
        surface.evaluate(
          (wanted) =>
            [...document.querySelectorAll<HTMLElement>('.post')].some((post) =>
              post.innerText.includes(wanted),
            ),
          text,
        ),
      );
    },
  };
}
