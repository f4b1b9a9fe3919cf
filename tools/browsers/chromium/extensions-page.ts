import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from '../wait';

const ADDRESS = 'chrome://extensions/';

/** What we use of the interface that only `chrome://extensions` has. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  getExtensionInfo(extensionId: string): Promise<{
    readonly permissions: { readonly simplePermissions: readonly { readonly message: string }[] };
  }>;
  updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
}

/** The browser's own page for extensions, kept out of sight: what a person does there can be done on it. */
export interface ExtensionsPage {
  pin(): Promise<void>;
  /** What the extension "can", as the browser tells people: its permission warnings. */
  readWarnings(): Promise<readonly string[]>;
  /** Lets the extension have hosts, so that its next request for them is granted without a question. */
  grant(patterns: readonly string[]): Promise<void>;
}

/** Opens the extensions page as a target that is in no window. */
export async function openExtensionsPage(browser: Browser, extensionId: string): Promise<ExtensionsPage> {
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url: ADDRESS, hidden: true });
  const page = await waitFor('the extensions page of the browser', async () => {
    const target = browser.targets().find((one) => one.url().startsWith(ADDRESS));
    return target === undefined ? null : target.asPage();
  });
  await waitFor('its interface', () => page.evaluate(`'developerPrivate' in chrome`));
  return {
    pin: () =>
      run(
        page,
        async (developer, id) => {
          await developer.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true });
        },
        extensionId,
      ),
    readWarnings: () =>
      run(
        page,
        async (developer, id) => {
          const { permissions } = await developer.getExtensionInfo(id);
          return permissions.simplePermissions.map(({ message }) => message);
        },
        extensionId,
      ),
    grant: (patterns) =>
      run(
        page,
        async (developer, id, list: readonly string[]) => {
          for (const pattern of list) await developer.addHostPermission(id, pattern);
        },
        extensionId,
        patterns,
      ),
  };
}

function run<Args extends readonly unknown[], Result>(
  page: Page,
  work: (developer: DeveloperPrivate, ...args: Args) => Promise<Result>,
  ...args: Args
): Promise<Result> {
  const call = `(${work.toString()})(chrome.developerPrivate, ...${JSON.stringify(args)})`;
  return page.evaluate(call) as Promise<Result>;
}
