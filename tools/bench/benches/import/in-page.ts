import { type Caller, callWorker } from '../../../../lib/browser/worker-calls';
import type { ReportRequest } from '../../../../lib/report/report-request';
import type { Answer } from './answer';
import type { ImportCalls } from './calls';
import { takeUp } from './report-page';

let caller: Caller<ImportCalls> | null = null;
let chosen: readonly File[] = [];

/** Lays a field into the page in which the bench chooses files, as a manager would, and a bar that shows how far it is. */
export function layField(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.addEventListener('change', () => {
    chosen = [...(field.files ?? [])];
  });
  document.body.append(field, document.createElement('progress'));
}

/** How many files are chosen. */
export function countChosen(): number {
  return chosen.length;
}

function call(): Caller<ImportCalls> {
  caller ??= callWorker<ImportCalls>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return caller;
}

/** Reads every chosen file as JSON in the worker, and nothing more. */
export async function parseChosen(): Promise<void> {
  await call()('parse', chosen);
}

/** Imports every chosen file in the worker, shows how far it is, and takes the report. */
export async function importChosen(request: ReportRequest): Promise<Answer> {
  const shown = document.querySelector('progress');
  const onProgress = (done: number): void => {
    if (shown) shown.value = done / chosen.length;
  };
  const { signal } = new AbortController();
  const { answer } = await call()('import', { files: chosen, request }, { onProgress, signal });
  return answer;
}

/** Asks the worker for another report of what it holds. */
export async function makeAnother(request: ReportRequest): Promise<Answer> {
  return (await call()('report', request)).answer;
}

/** Takes the chosen files up, to be handed to the report page. */
export const takeUpChosen = (): void => takeUp(chosen);
export {
  choose,
  keepAll,
  lookAndCancel,
  lookAt,
  openReportPage,
  readPeriods,
  showReport,
  takeOutFirst,
} from './report-page';
