import type { Appearance } from '../driven-browser';
import type { PrivilegedWindow } from './privileged-window';

/** Tells Firefox what the person's system asks of pages. It holds for every document, the sidebar's too. */
export async function showFirefoxAs(window: PrivilegedWindow, appearance: Appearance): Promise<void> {
  await window.run((firefox, { colours, forced }) => {
    const { prefs } = firefox.Services;
    prefs.setIntPref('layout.css.prefers-color-scheme.content-override', colours === 'dark' ? 0 : 1);
    prefs.setIntPref('ui.systemUsesDarkTheme', colours === 'dark' ? 1 : 0);
    if (forced) prefs.setIntPref('browser.display.document_color_use', 2);
    else prefs.clearUserPref('browser.display.document_color_use');
  }, appearance);
}
