import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { activityPage } from '../../browsers/activity-page';
import type { DrivenBrowser } from '../../browsers/driven-browser';
import { panelPage } from '../../browsers/panel-page';
import type { PracticeWeb } from '../../practice/practice-web';
import { WELCOME_ADDRESS } from '../../practice/practice-web';
import { readTexts } from '../../texts/read-texts';
import { sayFrom } from '../../texts/say-from';
import { checkBytes, checkCsv, checkJson, waitForFiles } from './check-export';
import { forumPage } from './forum-page';
import type { Pictures } from './pictures';
import type { PublishedHere } from './published';

const THREAD = 'https://parents-corner.example/threads/funded-hours-code-says-it-has-expired.412/';
/** The same thread as the log keeps it. */
const THREAD_KEY = 'https://parents-corner.example/threads/412/';
const ROLE = 'a childcare adviser';
const ANSWER =
  'You can confirm your details again in your childcare account. Your nursery can then check the code.';

/** What the walk goes with. */
export interface Walk {
  readonly browser: DrivenBrowser;
  readonly practice: PracticeWeb;
  readonly published: PublishedHere;
  readonly pictures: Pictures;
  /** Pictures and exported files go there. */
  readonly folder: string;
  /** Says that a step is done and what was seen. */
  readonly tell: (sentence: string) => void;
}

/** Throws a plain sentence unless something is as it must be. */
function demand(isSo: boolean, sentence: string): void {
  if (!isSo) throw new Error(sentence);
}

/**
 * Does the whole job once, as an official would: visit, read, answer, log, export. Each step looks at what really
 * happened, in the browser, on the forum and in the files, and throws when it did not.
 */
export async function walk({ browser, practice, published, pictures, folder, tell }: Walk): Promise<void> {
  const { forum, organisation, here } = published;
  const page = await browser.firstPage();
  await browser.visit(page, WELCOME_ADDRESS);
  demand((await page.title()) === 'Try Take Part', 'The welcome page of the practice web did not open.');
  await pictures.take('welcome', page, null);
  tell('Opened the practice web; its first page says what there is to try.');

  await browser.visit(page, THREAD);
  const title = await forumPage(page).title();
  demand(title.includes('Funded hours code'), `The forum shows “${title}” and not the thread.`);
  await pictures.take('thread', page, null);
  tell(`Visited a thread on ${forum.name}: “${title}”.`);

  const surface = await browser.openPanel(page);
  const panel = panelPage(surface);
  await panel.waitForQuestion();
  await pictures.take('first-question', page, surface);
  tell('Opened the real side panel with the toolbar button; it asks first where I work.');

  await panel.sayWho(organisation.name, ROLE);
  await panel.waitForText(forum.name);
  demand(
    (await panel.title()) === forum.name,
    `The panel shows “${await panel.title()}” and not ${forum.name}.`,
  );
  if (forum.stance.name !== 'not-yet-asked') await panel.waitForText(forum.stance.words);
  await pictures.take('where-am-i', page, surface);
  tell(`Said: ${organisation.name}, ${ROLE}. The panel shows ${forum.name} and its moderators’ own words.`);

  await panel.waitForText(here.summary);
  await panel.waitForText(here.whoMayPost);
  await panel.openDoAndAvoid();
  for (const line of [...here.do, ...here.avoid]) await panel.waitForText(line);
  await pictures.take('plan', page, surface);
  tell(`Read our plan here, word for word as published: “${here.summary}”`);

  const disclosure = await panel.disclosure();
  demand(disclosure.includes(organisation.name), `The line does not say for whom I work: “${disclosure}”`);
  await panel.copyDisclosure();
  await forumPage(page).answer(`${disclosure}\n\n${ANSWER}`);
  const posted = practice.requests.filter(
    ({ method, host }) => method === 'POST' && host === new URL(THREAD).host,
  );
  demand(posted.length === 1, `The forum received ${posted.length} answers; one was posted.`);
  await pictures.take('answered', page, surface);
  tell(`Said who I am and answered in the thread: “${disclosure}”`);

  await logAnswer(browser, page, pictures, tell);
  await exportLog({ browser, practice, published, pictures, folder, tell }, title);
}

async function logAnswer(
  browser: DrivenBrowser,
  page: Page,
  pictures: Pictures,
  tell: Walk['tell'],
): Promise<void> {
  const surface = await browser.openPanel(page);
  const panel = panelPage(surface);
  const began = performance.now();
  await panel.startEntry('answer');
  await pictures.take('log-it', page, surface);
  await panel.saveEntry();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await pictures.take('logged', page, surface);
  tell(`Logged the answer in two clicks, ${seconds} seconds with a picture between them.`);
}

async function exportLog(
  { browser, published, pictures, folder, tell }: Walk,
  threadTitle: string,
): Promise<void> {
  const surface = await browser.openPanel(await browser.firstPage());
  await panelPage(surface).openLog();
  const opened = await browser.findExtensionPage('activity.html');
  const activity = activityPage(opened.surface);
  await activity.waitForText(threadTitle);
  const entries = await activity.entries();
  demand(entries.length === 1, `The log shows ${entries.length} entries; one was logged.`);
  await pictures.take('my-log', opened.page, null);
  tell(`Opened my log from the panel: one entry, “${threadTitle}”.`);

  await activity.turnToExport();
  await activity.preview('Adviser 7');
  const [, ...rows] = await activity.previewedTable();
  demand(rows.length === 1, `The preview shows ${rows.length} rows; one entry was logged.`);
  await pictures.take('export-preview', opened.page, null);
  const shown = await activity.lookInside();
  tell(`Saw exactly what would leave: one row, and the file ${shown.name} as it is.`);

  const names = [...(await activity.download())];
  const say = sayFrom(readTexts());
  for (const kind of ['summary', 'ods', 'csv']) {
    await activity.chooseKind(say(`export.format.${kind}.name`));
    names.push(...(await activity.download()));
  }
  await waitForFiles(folder, names);
  await checkBytes(folder, shown);
  const expected = {
    thread: THREAD_KEY,
    forum: published.forum.id,
    organisation: published.organisation.id,
  };
  for (const name of names) {
    if (name.endsWith('.csv')) await checkCsv(join(folder, name), expected);
    else if (name.endsWith('.json') && !name.endsWith('-metadata.json')) {
      await checkJson(join(folder, name), expected);
    }
  }
  await pictures.take('exported', opened.page, null);
  tell(`Exported it, byte for byte as shown: ${names.join(', ')}.`);
}
