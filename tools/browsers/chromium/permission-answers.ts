import type { Page } from 'puppeteer-core';
import type { ExtensionsPage } from './extensions-page';

const BINDING = 'takePartGrant';

const REQUEST_AND_ALLOW = `async (wanted) => {
  await ${BINDING}(wanted.origins ?? []);
  return globalThis.takePartRequest(wanted);
}`;

/**
 * Answers the extension's requests in one of its documents. Chromium asks in a window of its own that no protocol
 * reaches. To allow, the hosts are granted on the extensions page just before the genuine request, which then resolves
 * without asking. To deny, the answer `false` stands in for the person's.
 */
export async function answerRequests(
  page: Page,
  answer: 'allow' | 'deny',
  extensionsPage: ExtensionsPage,
): Promise<void> {
  const hasBinding = await page.evaluate(`'${BINDING}' in globalThis`);
  if (answer === 'allow' && hasBinding !== true) {
    await page.exposeFunction(BINDING, (origins: readonly string[]) => extensionsPage.grant(origins));
  }
  await page.evaluate(`{
    globalThis.takePartRequest ??= chrome.permissions.request.bind(chrome.permissions);
    chrome.permissions.request = ${answer === 'allow' ? REQUEST_AND_ALLOW : 'async () => false'};
  }`);
}
