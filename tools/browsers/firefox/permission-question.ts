import type { PrivilegedWindow } from './privileged-window';

/** How the person answers Firefox's question about the add-on's permissions, on its own buttons, from now on. */
export async function answerPermissionQuestion(
  window: PrivilegedWindow,
  answer: 'allow' | 'deny',
): Promise<void> {
  await window.run((firefox, given) => {
    firefox.takePart = { ...firefox.takePart, answer: given };
    if (firefox.takePart.isAnswering) return;
    firefox.takePart.isAnswering = true;
    firefox.document.getElementById('notification-popup')?.addEventListener('popupshown', () => {
      const question = firefox.document.getElementById('addon-webext-permissions-notification') as
        | (HTMLElement & { readonly button?: HTMLElement; readonly secondaryButton?: HTMLElement })
        | null;
      const button = firefox.takePart?.answer === 'allow' ? question?.button : question?.secondaryButton;
      setTimeout(() => button?.click(), 50);
    });
  }, answer);
}
