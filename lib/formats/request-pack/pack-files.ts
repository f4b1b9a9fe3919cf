import type { RequestPack } from '../../log/request-pack/request-pack';
import type { WrittenFile } from '../format';
import type { PackWords } from './pack-words';
import { writePackPage } from './write-pack-page';
import { writePackTable } from './write-pack-table';

const LONGEST_NAME = 60;

/** What a reference is called in a file's name: `FOI 2026/118` is `foi-2026-118`. */
function namePart(reference: string): string {
  const part = reference.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return part.slice(0, LONGEST_NAME).replaceAll(/^-|-$/g, '');
}

/** The files of a pack: the page to read and to print, and its entries as a table. */
export function packFiles(pack: RequestPack, words: PackWords): readonly WrittenFile[] {
  const part = namePart(pack.cover.reference);
  const name = `take-part-request${part === '' ? '' : `_${part}`}_${pack.cover.madeAt.slice(0, 10)}`;
  return [
    { name: `${name}.html`, mediaType: 'text/html', content: writePackPage(pack, words) },
    { name: `${name}.csv`, mediaType: 'text/csv', content: writePackTable(pack) },
  ];
}
