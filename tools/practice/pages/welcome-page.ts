import type { Html } from '../html';
import { html } from '../html';
import type { LiveSite } from '../live-site';
import { HONEST_LINE } from './layout';

/** Where the welcome page's style sheet is. */
export const WELCOME_STYLE_ADDRESS = '/welcome.css';

/** The first page of the practice web: what there is to try, in order, and what one should see. */
export function welcomePage(sites: readonly LiveSite[]): string {
  const first = inGroup(sites, 'start')[0];
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Try Take Part</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="${WELCOME_STYLE_ADDRESS}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <div class="width">Take Part <span>Practice web</span></div>
        </header>
        <main id="content" class="width">
          <h1>Try it on a practice forum</h1>
          <p class="lead">
            Take Part stands beside the thread while you answer. It says where you are, whether you are
            welcome, and what your department’s plan says.
          </p>
          <p class="inset">
            Everything here runs on your own machine. The forums are copies made for practice. Post what you
            like: nobody else sees it.
          </p>

          <h2>Do the whole job once</h2>
          <ol class="steps">
            <li>
              <h3>Open a thread</h3>
              <p>
                ${first ? threadLink(first, 'A parent has a question') : null}. In Chrome and Edge the toolbar
                button lights up by itself.
              </p>
            </li>
            <li>
              <h3>Open the panel</h3>
              <p>
                Click the Take Part button in the toolbar, or press <kbd>Alt</kbd> <kbd>Shift</kbd>
                <kbd>P</kbd>. If you see no button, it is behind the jigsaw piece.
              </p>
            </li>
            <li>
              <h3>Say who you are</h3>
              <p>Choose the Department for Education, and a role. You can skip this and do it later.</p>
            </li>
            <li>
              <h3>Read, then answer</h3>
              <p>
                See the moderators’ own words, the plan and five checks. Copy the line that says who you are.
                Post an answer in the thread.
              </p>
            </li>
            <li>
              <h3>Log it</h3>
              <p>Two clicks: the kind of answer, then save. It takes less than 15 seconds.</p>
            </li>
            <li>
              <h3>Take your log with you</h3>
              <p>
                Open your activity from the panel. Preview what leaves, then save it as JSON or CSV. Nothing
                leaves the machine before that.
              </p>
            </li>
          </ol>

          <h2>See how the panel changes</h2>
          <p>These forums are made up. Each shows another thing that an operator may say.</p>
          ${siteList(inGroup(sites, 'stances'))}

          <h2>Visit forums that exist</h2>
          <p>
            The addresses are real. The pages are ours: neutral copies with invented threads. The list says
            only what a source says, so nobody’s welcome is claimed.
          </p>
          ${siteList(inGroup(sites, 'real'))}

          <h2>Go where it should keep quiet</h2>
          ${siteList(inGroup(sites, 'unlisted'))}

          <p class="honest">${HONEST_LINE} Other addresses do not work in this browser.</p>
        </main>
      </body>
    </html> `.html;
}

function inGroup(sites: readonly LiveSite[], group: string): readonly LiveSite[] {
  return sites
    .filter(({ site }) => site.invitation.group === group)
    .toSorted((a, b) => a.site.invitation.order - b.site.invitation.order);
}

function siteList(sites: readonly LiveSite[]): Html {
  return html`<ul class="sites">
    ${sites.map(
      (live) =>
        html`<li>
          <h3>
            ${threadLink(live, live.site.name)} <span class="label">${live.site.invitation.label}</span>
          </h3>
          <p>${live.site.invitation.see}</p>
        </li>`,
    )}
  </ul>`;
}

function threadLink(live: LiveSite, text: string): Html {
  const { thread: id } = live.site.invitation;
  for (const board of live.boards) {
    const thread = board.threads.find((one) => one.id === id);
    if (thread) return link(live, live.threadAddress(board, thread), text);
  }
  return link(live, live.site.folder, text);
}

function link(live: LiveSite, path: string, text: string): Html {
  return html`<a href="https://${live.site.host}${path}">${text}</a>`;
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f4c5c"/><path d="M8 9h16v11H15l-5 4v-4H8z" fill="#fff"/></svg>',
)}`;
