import type { Surface } from '../../../tools/browsers/surface';
import type { HandedFile } from './report-page';

/** Hands the page “Backup” a file to restore from, as the browser’s own file window does. */
export async function handRestore(surface: Surface, file: HandedFile): Promise<void> {
  await surface.evaluate(handOver, file);
}

/** Runs in the document: a file input takes files that were made there. */
function handOver({ name, content }: { readonly name: string; readonly content: string }): void {
  const input = document.querySelector<HTMLInputElement>('#restore-file');
  const handed = new DataTransfer();
  handed.items.add(new File([content], name));
  if (!input) throw new Error('There is no place for a file.');
  input.files = handed.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
