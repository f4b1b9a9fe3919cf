import { defineConfig } from 'wxt';
import { listedPages } from './lib/list/listed-pages';
import { makeManagedSchema } from './lib/feed/policy/managed-schema';
import { compileStyle } from './tools/feed/face/compile-style';
import { ownVersion } from './tools/feed/write-snapshot';
import { packList } from './tools/package/pack-list';
import { CHOICE_VARIABLES, type PackageChoice, readPackageChoice } from './tools/package/package-choice';
import { packagedForums } from './tools/package/packaged-forums';

/** What an organisation's IT may set, for Chrome and Edge: docs/managed-policy.md. */
const MANAGED_SCHEMA = 'managed-schema.json';

const RESTING = { 16: '/icons/resting-16.png', 32: '/icons/resting-32.png' };
const OURS = {
  16: '/icons/lit-16.png',
  32: '/icons/lit-32.png',
  48: '/icons/lit-48.png',
  128: '/icons/lit-128.png',
};

/** Stops the build with one plain sentence. */
function stop(sentence: string): never {
  throw new Error(sentence);
}

/** What this package ships and whom it believes: docs/feed.md, “The list in the package”. */
function choosePackage(): PackageChoice {
  const read = readPackageChoice(process.env);
  return read.ok ? read.choice : stop(read.sentence);
}

function isPractice(): boolean {
  return choosePackage().build === 'practice';
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // A release lies apart, so that nobody tries out, tests or measures it for the practice build.
  outDir: process.env[CHOICE_VARIABLES.build] === 'release' ? '.output/release' : '.output',
  hooks: {
    // The list that ships is made, or checked, anew with every build, so that it cannot lag behind its sources.
    'build:before': async () => {
      const packed = await packList(choosePackage(), 'public/feed', new Date().toISOString());
      if (!packed.ok) stop(packed.sentence);
    },
    // Firefox has no such schema: it hands over whatever the policy says.
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox')
        files.push({ relativeDest: MANAGED_SCHEMA, contents: makeManagedSchema() });
    },
    'zip:start': () => {
      if (isPractice()) stop('Only a release is packed to be given to people: npm run zip -- --help');
    },
  },
  vite: () => ({
    plugins: [
      {
        // Compiled as the command compiles it, so that page and command publish the same bytes.
        name: 'published-style',
        resolveId: (id: string) => (id === 'virtual:published-style' ? `\0${id}` : undefined),
        load: (id: string) =>
          id === '\0virtual:published-style'
            ? `export default ${JSON.stringify(compileStyle('components/report/published/published.scss'))}`
            : undefined,
      },
    ],
    define: {
      // Firefox must be told where to light the button before anything can be read: see lib/browser/button-firefox.ts.
      PAGES_IN_THE_PACKAGE: JSON.stringify(listedPages(packagedForums(choosePackage()))),
      'import.meta.env.TAKE_PART_BUILD': JSON.stringify(choosePackage().build),
    },
    // Dexie's build for browsers of this decade: the panel loads it before it can show anything.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'] } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: OURS,
    // Chromium shows it where it lists extensions; WXT leaves it out for Firefox, which knows no such field.
    ...(isPractice() && { version_name: `${ownVersion()} practice` }),
    // None of these shows a warning at install. Why each is asked for: docs/permissions.md.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'declarativeContent']),
    ],
    ...(browser !== 'firefox' && { storage: { managed_schema: MANAGED_SCHEMA } }),
    // Asked for only when somebody wants reminders on the desktop.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Private windows have a worker and a storage of their own, forgotten when the last one closes. Firefox knows no such
    // choice, and gives an extension’s pages no database there.
    ...(browser !== 'firefox' && { incognito: 'split' as const }),
    action: { default_title: '__MSG_name__', default_icon: RESTING },
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'log-this-page': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_log_page__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'take-part@take-part.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
