import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { parse } from 'papaparse';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  publicationFiles,
  type PublicationFile,
} from '../../../components/report/published/publication-files';
import { ODS_TYPE } from '../../../lib/formats/ods/parts';
import { makeReport, makeReportBefore } from '../../../lib/report/make-report';
import { quarterPeriod } from '../../../lib/report/period';
import { PublishedReport } from '../../../lib/report/publish/published-report';
import { publishReport } from '../../../lib/report/publish/publish-report';
import type { Entry } from '../../../lib/log/entry';
import { makeSample } from '../../../tools/report/sample/make-sample';
import { readPublished } from '../../../tools/feed/read-published';
import { aFile, storeOf } from '../../lib/report/examples';

const DFE = 'department-for-education';
const period = quarterPeriod('2026-11-15');

let files: readonly PublicationFile[];
let published: PublishedReport;
let entries: readonly Entry[];
let authors: readonly (string | null)[];

function contentOf(mediaType: string): string {
  const content = files.find((file) => file.mediaType === mediaType)?.content ?? '';
  return typeof content === 'string'
    ? content
    : Object.values(unzipSync(content))
        .map((part) => strFromU8(part))
        .join('\n');
}

beforeAll(async () => {
  const read = await readPublished('feed');
  if (!read.ok) throw new Error(read.sentences.join('\n'));
  const { list } = read;
  const logs = [
    ...makeSample({ people: 8, entries: 300, seed: 3, period, organisations: [DFE], list, tidy: false }),
  ];
  entries = logs.flatMap((log) => log.entries);
  authors = logs.map((log) => log.author.pseudonym);
  const store = storeOf(
    logs.map(({ author, entries: own }, at) => aFile({ name: `${at}.json`, author, entries: own })),
  );
  const request = {
    organisations: [DFE],
    period,
    madeOn: '2027-01-05',
    list,
    plans: list.plans,
    expected: [],
  };
  published = publishReport({
    report: makeReport(store, request),
    before: makeReportBefore(store, request),
    words: { narratives: [], zeroReasons: [] },
    lastWords: null,
    audience: 'public',
    threshold: 5,
  });
  files = publicationFiles(published, { style: 'body { margin: 0 }', render: renderToStaticMarkup });
});

describe('A published report', () => {
  it('is a page without a fault that an HTML validator finds', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      // React writes these, and both are right: a doctype in small letters, and void elements closed.
      rules: { 'doctype-style': 'off', 'void-style': 'off', 'no-inline-style': 'off' },
    }).validateString(contentOf('text/html'));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('says in no file which entries it was made of, what they say, where they were made or by whom', () => {
    expect(entries.length).toBeGreaterThan(250);
    const secrets = entries.flatMap((entry) => [
      entry.id,
      entry.note ?? '',
      entry.issue ?? '',
      entry.where.precision === 'thread' ? entry.where.thread : '',
      entry.where.precision === 'thread' ? (entry.where.title ?? '') : '',
    ]);
    const all = files.map(({ mediaType }) => contentOf(mediaType)).join('\n');
    for (const secret of [...secrets, ...authors].flatMap((one) => one || [])) {
      expect(all.includes(secret), secret).toBe(false);
    }
  });

  it('runs nothing and asks nobody for anything', () => {
    const page = contentOf('text/html');
    expect(page).not.toMatch(/<script|<img|<link|url\(|@import/);
    expect(page).toContain('default-src &#x27;none&#x27;');
  });

  it('tells every small number as [c], and the same in each file', () => {
    const { data } = parse<Record<string, string>>(contentOf('text/csv'), {
      header: true,
      skipEmptyLines: true,
    });
    const hidden = data.filter(({ shorthand }) => shorthand === '[c]');
    expect(hidden.length).toBeGreaterThan(10);
    for (const { value } of hidden) expect(value).toBe('');
    const small = data.filter(
      ({ unit, value, id = '' }) =>
        unit === 'entries' && Number(value) > 0 && Number(value) < 5 && !id.endsWith('/target'),
    );
    expect(small).toEqual([]);
    const inJson = contentOf('application/json').split('"is": "suppressed"').length - 1;
    const beforeHidden = data.filter(({ beforeShorthand }) => beforeShorthand === '[c]').length;
    expect(inJson).toBe(hidden.length + beforeHidden);
  });

  it('says in no file how a commitment stands whose figures are [c], nor how many were met', () => {
    const hidden = published.commitments.filter(({ progress }) => progress.value.is === 'suppressed');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map(({ status }) => status)).toEqual(hidden.map(() => 'not-told'));
    expect(published.headline.find(({ id }) => id === 'headline/commitments')).toMatchObject({
      value: { is: 'suppressed' },
      of: null,
    });
    const page = contentOf('text/html');
    expect(page.split('published__status--not-told')).toHaveLength(hidden.length + 1);
    expect(page).toContain('<dt>Not told</dt>');
    const ods = contentOf(ODS_TYPE);
    expect(ods.split('<text:p>Not told</text:p>')).toHaveLength(hidden.length + 1);
    expect(ods).toContain('Not told how a commitment stands');
  });

  it('is read back as it was written', () => {
    expect(PublishedReport.parse(JSON.parse(contentOf('application/json')))).toEqual(published);
  });

  it('names its columns in the metadata beside the table', () => {
    const metadata = JSON.parse(contentOf('application/csvm+json')) as {
      readonly url: string;
      readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
    };
    const [head = ''] = contentOf('text/csv').split('\r\n');
    expect(metadata.tableSchema.columns.map(({ name }) => name).join(',')).toBe(head);
    expect(files.some(({ name }) => name === metadata.url)).toBe(true);
  });

  it('is a spreadsheet whose numbers can be reckoned with, and whose hidden ones are words', () => {
    const ods = files.find(({ name }) => name.endsWith('.ods'))?.content;
    if (!(ods instanceof Uint8Array)) throw new Error('There is no spreadsheet.');
    const start = strFromU8(ods.subarray(30, 84));
    expect(start).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
    const content = strFromU8(unzipSync(ods)['content.xml'] ?? new Uint8Array());
    const sheets = [...content.matchAll(/table:table table:name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(sheets).size).toBe(published.tables.length + 3);
    expect(content).toContain('office:value-type="float"');
    expect(content).toContain('<text:p>[c]</text:p>');
    expect(content).not.toContain('formula');
  });
});
