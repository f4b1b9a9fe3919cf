// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import type { WrittenFile } from '../../../lib/formats/format';
import { readLogFile } from '../../../lib/log/read-log-file';
import { digest } from '../../lib/log/digest';
import { findFaults, LOG, show } from './page';

afterEach(cleanup);

type Shown = ReturnType<typeof show>;

async function openExport(differs: Parameters<typeof show>[0] = {}): Promise<Shown> {
  const shown = show(differs);
  await shown.user.click(screen.getByRole('button', { name: 'Export' }));
  return shown;
}

async function preview({ user }: Shown): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Preview what leaves' }));
}

async function openPreview(period: RegExp | null, differs: Parameters<typeof show>[0] = {}): Promise<Shown> {
  const shown = await openExport(differs);
  if (period) await shown.user.click(screen.getByRole('radio', { name: period }));
  await preview(shown);
  await screen.findByRole('heading', { name: 'This is what would leave' });
  return shown;
}

const tableLines = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

const taken = ({ download }: Shown): readonly WrittenFile[] =>
  download.mock.calls.flatMap(([files]) => files);
const textOf = (files: readonly WrittenFile[], end: string): string =>
  String(files.find(({ name }) => name.endsWith(end))?.content);
const problem = () => screen.getByRole('alert').textContent;

describe('Choosing what to export', () => {
  it('offers the quarters and the year with their days', async () => {
    await openExport();
    expect(document.activeElement?.textContent).toBe('Export your log');
    const days = within(screen.getByRole('group', { name: 'Which days?' }));
    expect(days.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'This quarter1 October to 31 December 2026 (Q3 of 2026-27)',
      'Last quarter1 July to 30 September 2026 (Q2 of 2026-27)',
      'This financial year1 April 2026 to 31 March 2027',
      'The whole log',
      'From one day to another',
    ]);
    expect(await findFaults()).toEqual([]);
  });

  it('asks for the days and the forums only when they are chosen', async () => {
    const { user } = await openExport();
    expect(screen.queryByLabelText('First day')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'From one day to another' }));
    await user.click(screen.getByRole('radio', { name: 'Only some' }));
    expect(screen.getByLabelText<HTMLInputElement>('First day').value).toBe('2026-10-01');
    expect(screen.getByLabelText<HTMLInputElement>('Last day').value).toBe('2026-11-21');
    expect(screen.getByRole('checkbox', { name: 'Parents’ Corner' })).toBeTruthy();
    expect(await findFaults()).toEqual([]);
  });

  it('says in one sentence that the days are swapped, and leads to the field', async () => {
    const shown = await openExport();
    await shown.user.click(screen.getByRole('radio', { name: 'From one day to another' }));
    await shown.user.clear(screen.getByLabelText('First day'));
    await shown.user.type(screen.getByLabelText('First day'), '2026-11-30');
    await preview(shown);
    expect(problem()).toContain('The last day must not be before the first day');
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await shown.user.click(screen.getByRole('link', { name: /The last day must not/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Last day'));
    expect(await findFaults()).toEqual([]);
  });

  it('says which day is missing', async () => {
    const shown = await openExport();
    await shown.user.click(screen.getByRole('radio', { name: 'From one day to another' }));
    await shown.user.clear(screen.getByLabelText('Last day'));
    await preview(shown);
    expect(problem()).toContain('Enter the last day');
  });

  it('says that there is nothing in those days, on those forums', async () => {
    const shown = await openExport({ entries: LOG.slice(0, 1) });
    await shown.user.click(screen.getByRole('radio', { name: /^Last quarter/ }));
    await preview(shown);
    expect(problem()).toContain('Nothing was logged from 1 July to 30 September 2026. Choose other days.');
    await shown.user.click(screen.getByRole('radio', { name: 'Only some' }));
    await preview(shown);
    expect(problem()).toContain('Choose at least one forum');
    await shown.user.click(screen.getByRole('checkbox', { name: 'Parents’ Corner' }));
    await preview(shown);
    expect(problem()).toContain('Nothing was logged on these forums from 1 July to 30 September 2026.');
    expect(await findFaults()).toEqual([]);
  });

  it('asks for nothing when there is nothing to export', async () => {
    await openExport({ entries: [] });
    expect(screen.getByText('There is nothing to export yet. Log something first.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Preview what leaves' })).toBeNull();
    expect(await findFaults()).toEqual([]);
  });
});

describe('The preview of an export', () => {
  it('shows each cell as the CSV file has it, and each file byte for byte', async () => {
    const shown = await openPreview(/The whole log/);
    expect(await findFaults()).toEqual([]);
    const lines = tableLines();
    const texts = [...document.querySelectorAll('pre')].map((file) => file.textContent);
    await shown.user.click(screen.getByRole('button', { name: 'Download JSON' }));
    await shown.user.click(screen.getByRole('button', { name: 'Download CSV' }));
    const files = taken(shown);
    expect(files.map(({ name }) => name)).toEqual([
      'take-part-log_department-for-education_2026-07-02_2026-11-21.json',
      'take-part-log_department-for-education_2026-07-02_2026-11-21.csv',
      'take-part-log_department-for-education_2026-07-02_2026-11-21.csv-metadata.json',
    ]);
    expect(parseCsv(textOf(files, '.csv'))).toEqual({ ok: true, rows: lines });
    expect(texts).toEqual(files.map(({ content }) => content));
    expect(screen.getByText(/^Handed to your browser: .*\.csv, .*\.csv-metadata\.json\.$/)).toBeTruthy();
  });

  it('says how much it is: rows, columns, bytes, and what stands guarded', async () => {
    await openPreview(null);
    expect(screen.getByText('2 rows, 33 columns. Scroll to see them all.')).toBeTruthy();
    expect(screen.getByText(/has an apostrophe before it in the CSV/)).toBeTruthy();
    for (const file of document.querySelectorAll('pre')) {
      const bytes = new TextEncoder().encode(file.textContent ?? '').length.toLocaleString('en-GB');
      expect(screen.getByText(`${file.dataset['file']} (${bytes} bytes)`)).toBeTruthy();
    }
  });

  it('says which deleted entries the log file names', async () => {
    const tombstones = [
      { id: '0193a4c5-6b1e-7c3d-8f2a-ffffffffffff', revision: 2, deletedAt: '2026-11-15T09:00:00Z' },
    ];
    const shown = await openPreview(null, { tombstones });
    expect(screen.getByText(/^The JSON also names 1 deleted entry by its number/)).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Download JSON' }));
    const read = await readLogFile(textOf(taken(shown), '.json'), digest);
    expect(read).toMatchObject({ ok: true, file: { tombstones, entries: { length: 2 } }, refused: [] });
  });

  it('lets nothing leave that was left out', async () => {
    const shown = await openExport();
    await shown.user.click(screen.getByRole('checkbox', { name: /^Thread addresses and titles/ }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Your own words/ }));
    await shown.user.type(screen.getByLabelText(/^Name or pseudonym/), 'Adviser 7');
    await preview(shown);
    await screen.findByText('Thread addresses and titles, Your own words');
    expect(screen.getByText('Adviser 7, Department for Education')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Download JSON' }));
    await shown.user.click(screen.getByRole('button', { name: 'Download CSV' }));
    for (const { content } of taken(shown)) {
      expect(content).not.toMatch(/1161685|30 hours in|two dates/);
    }
    expect(textOf(taken(shown), '.json')).toContain('"pseudonym": "Adviser 7"');
  });

  it('holds only the forums that were chosen', async () => {
    const shown = await openExport();
    await shown.user.click(screen.getByRole('radio', { name: 'The whole log' }));
    await shown.user.click(screen.getByRole('radio', { name: 'Only some' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^allotments/ }));
    await preview(shown);
    await screen.findByText('1 row, 33 columns. Scroll to see them all.');
    expect(tableLines()[1]).toContain('allotments.example');
  });

  it('goes back to the choices as they were', async () => {
    const shown = await openPreview(/The whole log/);
    await shown.user.click(screen.getByRole('button', { name: 'Change your choices' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The whole log' }).checked).toBe(true);
    expect(document.activeElement?.textContent).toBe('Export your log');
  });

  it('tells whoever hears it each column and each file by name', async () => {
    await openPreview(null);
    expect(screen.getByRole('region', { name: 'Every column and every row' }).tabIndex).not.toBe(-1);
    expect(screen.getAllByRole('columnheader')[0]?.textContent).toBe('id');
  });
});
