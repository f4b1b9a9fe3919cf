// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel';
import type { DownloadFile } from '../../../lib/browser/download';
import { aBrowser } from './fake-browser';

// Only what never comes is a failure, however busy the machine is.
configure({ asyncUtilTimeout: 60_000 });

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../../lib/browser/api', () => ({
  get browser() {
    return fake.browser;
  },
}));
const handed = vi.hoisted((): DownloadFile[] => []);
vi.mock('../../../lib/browser/download', () => ({
  downloadFiles: (files: readonly DownloadFile[]) => handed.push(...files),
}));

const NOT_SAVED = /^Not saved: this window keeps nothing/;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('hands over as a file what a private window without any storage cannot take, and tells of the window once', async () => {
  // As Firefox answers an extension's pages in private windows.
  Dexie.dependencies.indexedDB = {
    open: () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    },
  } as unknown as IDBFactory;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('There is no list to read here.')));
  const desk = aBrowser();
  fake.browser = { ...desk.browser, extension: { inIncognitoContext: true } };
  desk.goTo('https://knitting-circle.example/threads/1');
  const user = userEvent.setup();
  render(<SidePanel />);
  await screen.findByText(/^This is a private window: nothing is kept/, { selector: 'p' });
  await user.click(await screen.findByRole('button', { name: 'Log an answer' }));
  await user.click(await screen.findByRole('radio', { name: 'Earlier' }));
  expect(screen.queryByText(NOT_SAVED)).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Save entry' }));
  await screen.findByText(NOT_SAVED, { selector: 'p' });
  await user.click(
    screen.getByRole('button', { name: 'Save it as a file, to restore in an ordinary window' }),
  );
  await waitFor(() => expect(handed).toHaveLength(1));
  expect(JSON.parse(String(handed[0]?.content))).toMatchObject({
    format: 'take-part-log',
    entries: [{ disclosure: 'earlier', where: { host: 'knitting-circle.example' } }],
  });
});
