import { defineConfig } from 'wxt';
import { listedPages } from './lib/list/listed-pages';
import { readSources } from './tools/feed/read-sources';
import { writeSnapshot } from './tools/feed/write-snapshot';

const RESTING = { 16: '/icons/resting-16.png', 32: '/icons/resting-32.png' };
const OURS = {
  16: '/icons/lit-16.png',
  32: '/icons/lit-32.png',
  48: '/icons/lit-48.png',
  128: '/icons/lit-128.png',
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // The list that ships is made anew from its sources with every build, so that it cannot lag behind them.
    'build:before': async () => {
      const written = await writeSnapshot('feed', 'public/feed');
      if (!written.ok) throw new Error('The list in feed/ has problems: npm run feed -- check tells them.');
    },
  },
  vite: () => ({
    // Firefox must be told where to light the button before anything can be read: see lib/browser/button-firefox.ts.
    define: { PAGES_IN_THE_PACKAGE: JSON.stringify(listedPages(readSources('feed').sources?.forums ?? [])) },
    // Dexie's build for browsers of this decade: the panel loads it before it can show anything.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'] } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: OURS,
    // None of these shows a warning at install. Why each is asked for: docs/permissions.md.
    permissions: [
      'activeTab',
      'alarms',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'declarativeContent']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_name__', default_icon: RESTING },
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
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
