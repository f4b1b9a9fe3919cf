import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../lib/formats/delimited/parse-csv';
import { TABLES } from '../../../../tools/report/dataset/tables';
import { viewsSql } from '../../../../tools/report/dataset/view-files';
import { emptyFolder, report } from '../report-folder';
import { duckdbWith } from './engines';

async function aSample(...more: readonly string[]): Promise<string> {
  const folder = emptyFolder();
  await report('sample', '--people', '6', '--entries', '150', '--out', folder, ...more);
  return folder;
}

async function written(logs: string, ...more: readonly string[]): Promise<string> {
  const out = emptyFolder();
  const { code, complained } = await report(
    'dataset',
    '--in',
    logs,
    '--on',
    '2027-01-05',
    '--out',
    out,
    ...more,
  );
  expect([code, complained]).toEqual([0, []]);
  return out;
}

/** Every file below a folder as bytes, by its path. */
function contents(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  return new Map(paths.toSorted().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

const PARTITION = 'organisation=department-for-education/quarter=2026-27-Q3';

describe('A dataset', () => {
  it('has every table of a partition as Parquet and CSV, and beside them what they mean and how to load them', async () => {
    const out = await written(await aSample());
    expect(readdirSync(join(out, PARTITION)).toSorted()).toEqual(
      TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]).toSorted(),
    );
    expect(readdirSync(out).toSorted()).toEqual([
      'README.md',
      'definitions.csv',
      'dictionary.csv',
      'load-duckdb.sql',
      'load-postgresql.sql',
      'organisation=department-for-education',
      'views.sql',
    ]);
  });

  it('is the same to the byte from the same logs', async () => {
    const logs = await aSample();
    expect(contents(await written(logs))).toEqual(contents(await written(logs)));
  });

  it('holds nobody’s name, no note, no issue in words, no thread and no site', async () => {
    const logs = await aSample();
    const given = [...contents(logs).values()].join('\n');
    const out = [...contents(await written(logs)).values()].join('\n');
    for (const secret of [
      /Adviser \d/,
      /threads\/\d/,
      /pinned the answer/,
      /It is not clear who/,
      /board-\d/,
      /Policy/i,
    ]) {
      expect(given).toMatch(secret);
      expect(out).not.toMatch(secret);
    }
  });

  it('leaves out addresses that somebody typed, unless they are asked for', async () => {
    const logs = await aSample('--entries', '600');
    const pages = (out: string) => readFileSync(join(out, PARTITION, 'entry_pages.csv'), 'utf8');
    expect(pages(await written(logs, '--typed-pages'))).toContain('https://www.gov.uk/contact');
    const out = await written(logs);
    expect(pages(out)).not.toContain('https://www.gov.uk/contact');
    const engine = await duckdbWith(out);
    const rows = await engine.query(`SELECT entries FROM signposts WHERE page = '(left out)'`);
    expect(Number(rows[0]?.['entries'])).toBeGreaterThan(0);
    await engine.close();
  });

  it('replaces the partitions that are written again, and leaves the others', async () => {
    const out = await written(await aSample('--organisation', 'department-for-work-pensions'));
    const before = contents(out);
    const logs = await aSample();
    for (let times = 0; times < 2; times += 1) {
      await report('dataset', '--in', logs, '--on', '2027-01-05', '--out', out);
    }
    const after = contents(out);
    const others = [...before].filter(([path]) => path.startsWith('organisation='));
    for (const [path, bytes] of others) expect(after.get(path)).toEqual(bytes);
    const fresh = [...contents(await written(logs))].filter(([path]) => path.startsWith('organisation='));
    for (const [path, bytes] of fresh) expect(after.get(path)).toEqual(bytes);
    expect([...after.keys()].filter((path) => path.startsWith('organisation='))).toHaveLength(
      others.length + fresh.length,
    );
    expect(readFileSync(join(out, 'load-postgresql.sql'), 'utf8')).toMatch(
      /department-for-education[^]*department-for-work-pensions/,
    );
  });

  it('puts back what a run had just taken out when it was cut off', async () => {
    const out = await written(await aSample());
    const before = join(out, '.writing', 'before', PARTITION);
    const half = join(out, '.writing', 'next', PARTITION);
    mkdirSync(dirname(before), { recursive: true });
    cpSync(join(out, PARTITION), half, { recursive: true });
    rmSync(join(half, 'entries.parquet'));
    renameSync(join(out, PARTITION), before);
    await report(
      'dataset',
      '--in',
      await aSample('--organisation', 'department-for-work-pensions'),
      '--out',
      out,
    );
    expect(existsSync(join(out, PARTITION, 'entries.parquet'))).toBe(true);
    expect(existsSync(join(out, '.writing'))).toBe(false);
  });

  it('explains every column and every figure, the figures in the words of the page', async () => {
    const out = await written(await aSample());
    const read = (name: string) => {
      const parsed = parseCsv(readFileSync(join(out, name), 'utf8'));
      return parsed.ok ? parsed.rows : [];
    };
    const told = read('dictionary.csv').map(([table, column]) => `${table}.${column}`);
    for (const { name } of TABLES) {
      const [header = []] = read(join(PARTITION, `${name}.csv`));
      for (const column of header) expect(told).toContain(`${name}.${column}`);
      expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain(`| \`${name}\` `);
    }
    expect(read('dictionary.csv').every((row) => row[5] !== '')).toBe(true);
    expect(read('definitions.csv')).toContainEqual(['answers', 'Answers', 'Answers and corrections.']);
  });

  it('answers people and programs', async () => {
    const [logs, out] = [await aSample(), emptyFolder()];
    const people = await report('dataset', '--in', logs, '--out', out);
    expect(people.printed.at(-1)).toBe(
      `Wrote 150 entries to ${out}, for internal use. Next: ${out}/README.md`,
    );
    const program = await report('dataset', '--in', logs, '--out', out, '--json');
    expect(JSON.parse(program.printed.join('\n'))).toMatchObject({
      outcome: 'written',
      out,
      entries: 150,
      partitions: [{ organisation: 'department-for-education', quarter: '2026-27-Q3', entries: 150 }],
    });
    const nothing = await report('dataset', '--in', emptyFolder(), '--out', emptyFolder(), '--json');
    expect(nothing.code).toBe(1);
    expect(Object.keys(JSON.parse(nothing.printed.join('\n')) as object)).toEqual(
      Object.keys(JSON.parse(program.printed.join('\n')) as object),
    );
    const silent = await report('dataset', '--in', emptyFolder(), '--out', emptyFolder());
    expect([silent.code, silent.complained]).toEqual([
      1,
      ['There is no entry of any organisation to write.'],
    ]);
  });
});

describe('The views', () => {
  it('are in SQL that every engine has', () => {
    const sql = viewsSql().replaceAll(/^--.*$/gm, '');
    const ofOneEngine =
      /::|\bFILTER\b|\bQUALIFY\b|\bUNNEST\b|\bLATERAL\b|\bDISTINCT ON\b|\bOR REPLACE\b|\bIF EXISTS\b|\bVARCHAR\b|\bSTRING\b|\bDOUBLE\b|\bINTERVAL\b|\bDATE_|\bread_|\bmedian\(|\bPERCENTILE|\bGROUP BY ALL\b|\bCAST\b|"|`/i;
    expect(sql).not.toMatch(ofOneEngine);
    expect([...sql.matchAll(/^CREATE (\w+)/gm)].every(([, what]) => what === 'VIEW')).toBe(true);
  });

  it('say of every table and view in which schema it is, as BigQuery asks for', () => {
    const sql = viewsSql().replaceAll(/^--.*$/gm, '');
    for (const statement of sql.split(';')) {
      const own = new Set([...statement.matchAll(/(\w+) AS \(/g)].map(([, name]) => name));
      const named = [...statement.matchAll(/\b(?:FROM|JOIN) ([\w.]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !name.startsWith('take_part.') && !own.has(name))).toEqual([]);
    }
  });
});
