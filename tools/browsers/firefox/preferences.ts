import type { LaunchOptions } from '../launch';
import { ADDON_ID, ADDON_UUID } from './identity';

/** What Firefox is told before it starts: every address leads to the practice web, and nothing gets in the way. */
export function firefoxPreferences(
  options: LaunchOptions,
): Readonly<Record<string, string | number | boolean>> {
  const { practice, downloadFolder } = options;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': practice.httpPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': practice.httpPort,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.http.http3.enable': false,
    'dom.security.https_first': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    // An add-on loaded for one session is removed at its end; what it stored is to be there after a restart.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    // Buttons of the browser's questions wait half a second, against clicks that were meant for the page.
    'security.notification_enable_delay': 0,
    // The system's own theme leaves parts of the window without a colour in pictures.
    'extensions.activeThemeID': 'firefox-compact-light@mozilla.org',
    'browser.tabs.warnOnClose': false,
    'browser.aboutConfig.showWarning': false,
    'sidebar.verticalTabs': false,
    ...(downloadFolder !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloadFolder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    }),
  };
}
