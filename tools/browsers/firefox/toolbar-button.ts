import { waitFor } from '../wait';
import { BUTTON_ID } from './identity';
import { clickInWindow } from './input';
import type { PrivilegedWindow } from './privileged-window';

/** Puts the add-on's button on the toolbar, out of the jigsaw piece's menu. */
export async function pinButton(window: PrivilegedWindow): Promise<void> {
  await window.run((firefox, id) => firefox.CustomizableUI.addWidgetToArea(id, 'nav-bar'), BUTTON_ID);
}

/** Presses the add-on's button on the toolbar with the pointer. */
export async function pressToolbarButton(window: PrivilegedWindow): Promise<void> {
  const point = await waitFor('the button on the toolbar', () =>
    window.run((firefox, id) => {
      const area = firefox.document.getElementById(id)?.getBoundingClientRect();
      return area && area.width > 0 ? { x: area.x + area.width / 2, y: area.y + area.height / 2 } : null;
    }, BUTTON_ID),
  );
  await clickInWindow(window, point);
}
