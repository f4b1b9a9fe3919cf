import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { ExportMeans } from '../../../lib/formats/export/export-means';
import { show } from './page';

/** The page as it is shown, and what it handed over. */
export type Shown = Awaited<ReturnType<typeof show>>;

type ShowArguments = Parameters<typeof show>;

/** Shows the page and turns to its export. */
export async function openExport(
  differs: ShowArguments[0] = {},
  exports: Partial<ExportMeans> = {},
): Promise<Shown> {
  const shown = await show(differs, { exports });
  await shown.user.click(screen.getByRole('button', { name: 'Export' }));
  await waitFor(() => expect(screen.queryByText('Looking through your log…')).toBeNull());
  return shown;
}

/** Asks to see what would leave. */
export async function preview({ user }: Shown): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Preview what leaves' }));
}

/** Opens the preview, of another period than this quarter where one is named. */
export async function openPreview(
  period: RegExp | null,
  differs: ShowArguments[0] = {},
  exports: Partial<ExportMeans> = {},
): Promise<Shown> {
  const shown = await openExport(differs, exports);
  if (period) await shown.user.click(screen.getByRole('radio', { name: period }));
  await preview(shown);
  await screen.findByRole('heading', { name: 'This is what would leave' });
  return shown;
}
