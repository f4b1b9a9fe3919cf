import { ADDON_ID } from './identity';
import type { FirefoxWindow, PrivilegedWindow } from './privileged-window';

/** The parts of Firefox's own modules that write its question at an install. */
interface InstallQuestion {
  readonly Extension: object;
  readonly ExtensionData: {
    formatPermissionStrings(asked: object): { readonly msgs: readonly string[] };
  };
}

/** The lines that Firefox writes into its question when somebody installs the add-on, one for each warning. */
export function readInstallWarnings(window: PrivilegedWindow): Promise<readonly string[]> {
  return window.run((firefox: FirefoxWindow & { readonly ChromeUtils?: unknown }, id) => {
    const { importESModule } = firefox.ChromeUtils as {
      importESModule(address: string): InstallQuestion;
    };
    const { ExtensionData } = importESModule('resource://gre/modules/Extension.sys.mjs');
    const extension = firefox.WebExtensionPolicy.getByID(id)?.extension as unknown as {
      getRequiredPermissions(): object;
    };
    return ExtensionData.formatPermissionStrings({
      permissions: extension.getRequiredPermissions(),
      appName: 'Firefox',
      addonName: 'Take Part',
    }).msgs;
  }, ADDON_ID);
}
