import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../../lib/formats/zip/zip-files';
import { readZip } from './read-zip';

const PUBLICATION = [
  {
    name: 'progress-report.html',
    content: '<!doctype html>\n<p>Answered on Parents’ Corner</p>\n'.repeat(400),
  },
  { name: 'progress-report.ods', content: strToU8('Packed already, and laid in as it is.') },
  { name: 'progress-report.csv', content: 'table,row,value\r\nCoverage,Parents’ Corner,[c]\r\n' },
];

describe('A publication in one archive', () => {
  it('is unpacked to the very files, in their order', async () => {
    const zip = await zipFiles(PUBLICATION, '2027-01-05T00:00:00Z');
    expect(readZip(zip).map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual(
      PUBLICATION.map(({ name, content }) => [
        name,
        typeof content === 'string' ? content : strFromU8(content),
      ]),
    );
    expect(zip.length).toBeLessThan(2000);
  });

  it('is the same bytes for the same files, and other bytes for those of another day', async () => {
    const zip = await zipFiles(PUBLICATION, '2027-01-05T00:00:00Z');
    expect(await zipFiles(PUBLICATION, '2027-01-05T00:00:00Z')).toEqual(zip);
    expect(await zipFiles(PUBLICATION, '2027-01-06T00:00:00Z')).not.toEqual(zip);
  });
});
