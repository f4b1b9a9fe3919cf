// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseCsv } from '../../../lib/formats/delimited/parse-csv';
import { COLUMNS } from '../../../lib/formats/table/columns';
import { readLogFile } from '../../../lib/log/read-log-file';
import { digest } from '../../lib/log/digest';
import { openExport, openPreview, preview, type Shown } from './open-export';
import { findFaults, LOG } from './page';

// Nothing has a height here, and a list without one draws no row.
beforeAll(() => void vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400));
afterAll(() => vi.restoreAllMocks());
afterEach(cleanup);

const tableLines = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

const textOf = ({ taken }: Shown, end: string): string =>
  String(taken.find(({ name }) => name.endsWith(end))?.content);

/** Chooses a kind of file and downloads it. */
async function download({ user }: Shown, kind: string): Promise<void> {
  await user.click(screen.getByRole('radio', { name: (name) => name.startsWith(kind) }));
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await screen.findByText(/^Handed to your browser/);
}

const problem = () => screen.queryByRole('alert')?.textContent;

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
    await waitFor(() =>
      expect(problem()).toContain('Nothing was logged from 1 July to 30 September 2026. Choose other days.'),
    );
    await shown.user.click(screen.getByRole('radio', { name: 'Only some' }));
    await preview(shown);
    expect(problem()).toContain('Choose at least one forum');
    await shown.user.click(screen.getByRole('checkbox', { name: 'Parents’ Corner' }));
    await preview(shown);
    await waitFor(() =>
      expect(problem()).toContain('Nothing was logged on these forums from 1 July to 30 September 2026.'),
    );
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
  it('shows each cell as the CSV file has it', async () => {
    const shown = await openPreview(/The whole log/);
    await waitFor(() => expect(tableLines()[3]?.[0]).toMatch(/^0193/));
    const lines = tableLines();
    await download(shown, 'CSV to publish');
    expect(parseCsv(textOf(shown, '.csv'))).toEqual({ ok: true, rows: lines });
    expect(await findFaults()).toEqual([]);
  });

  it('shows any text file byte for byte, once it is asked for', async () => {
    const shown = await openPreview(/The whole log/);
    for (const kind of [
      'Log file (JSON)',
      'Summary (HTML)',
      'CSV for Excel',
      'CSV to publish',
      'Lines of JSON',
    ]) {
      const before = shown.taken.length;
      await download(shown, kind);
      expect(document.querySelector('pre')).toBeNull();
      await shown.user.click(screen.getByText('See the file before you take it'));
      await waitFor(() =>
        expect(document.querySelector('pre')?.textContent).toBe(shown.taken[before]?.content),
      );
      expect(screen.getByText(`The whole file, ${shown.taken[before]?.name}`)).toBeTruthy();
    }
    expect(shown.taken.map(({ name }) => name.split('2026-11-21.')[1])).toEqual([
      'json',
      'html',
      'excel.csv',
      'csv',
      'csv-metadata.json',
      'ndjson',
    ]);
    expect(await findFaults()).toEqual([]);
  });

  it('says how much it is: rows, columns, and what stands guarded', async () => {
    await openPreview(null);
    expect(screen.getByText(`2 rows, ${COLUMNS.length} columns. Scroll to see them all.`)).toBeTruthy();
    expect(screen.getByText(/has an apostrophe before it in CSV files/)).toBeTruthy();
  });

  it('says which deleted entries the log file names', async () => {
    const tombstones = [
      { id: '0193a4c5-6b1e-7c3d-8f2a-ffffffffffff', revision: 2, deletedAt: '2026-11-15T09:00:00Z' },
    ];
    const shown = await openPreview(null, { tombstones });
    expect(screen.getByText(/^The log file also names 1 deleted entry by its number/)).toBeTruthy();
    await download(shown, 'Log file (JSON)');
    const read = await readLogFile(textOf(shown, '.json'), digest);
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
    for (const kind of ['Log file (JSON)', 'Summary (HTML)', 'CSV to publish']) await download(shown, kind);
    for (const { content } of shown.taken) expect(content).not.toMatch(/1161685|30 hours in|two dates/);
    expect(textOf(shown, '.json')).toContain('"pseudonym": "Adviser 7"');
  });

  it('holds only the forums that were chosen', async () => {
    const shown = await openExport();
    await shown.user.click(screen.getByRole('radio', { name: 'The whole log' }));
    await shown.user.click(screen.getByRole('radio', { name: 'Only some' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^allotments/ }));
    await preview(shown);
    await screen.findByText(`1 row, ${COLUMNS.length} columns. Scroll to see them all.`);
    await waitFor(() => expect(tableLines()[1]).toContain('allotments.example'));
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
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3');
  });
});
