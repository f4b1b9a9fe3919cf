import type { Bench, Effort } from '../bench';
import { type Contestant, race } from '../race';
import { makeRow, type Row } from '../row';
import { timed } from '../timed';
import type { Answer } from './import/answer';
import { duckdbPeer } from './import/duckdb';
import { makeFiles, type SampleFiles } from './import/files';
import { LIMIT } from './import/limit';
import { importOurs } from './import/ours';
import { parseAlone, readWithPapaparse, readWithZod } from './import/peers';
import { readRequest } from './import/request';
import { inChromium } from './import/in-chromium';

const FEW = 20;
const SOME = 100;
/** The size that the goals are stated for: a million entries. */
const ALL = 1000;

function contestant(name: string, work: () => Promise<Answer> | Promise<void>): Contestant {
  return { name, run: async () => timed<Answer | void>(work) };
}

const ALONE = 'JSON.parse alone';

/** The work in Node, by processor time: how long it takes depends on how many processors there are. */
async function* inNode({ files, json, csv }: SampleFiles, { rounds, say }: Effort): AsyncIterable<Row> {
  const request = await readRequest();
  const duckdb = await duckdbPeer();
  if (!duckdb) say('not installed, left out: @duckdb/node-api');
  const size = `${files.toLocaleString('en-GB')} files of 1,000`;
  const measure = async function* (form: string, peers: readonly Contestant[], goalFor: string) {
    const raced = await race(peers, { rounds });
    for (const { name: peer } of peers.filter(({ name }) => name !== 'ours')) {
      yield makeRow(raced, {
        bench: 'import',
        size: `${size}, ${form}`,
        figure: 'cpuMs',
        unit: 'ms of processor',
        peer,
        ...(peer === goalFor && {
          goal: { of: 'ratio', is: 'at-most', bound: form === 'JSON' ? 2 : 1 } as const,
          ...(form === 'JSON' && { note: LIMIT }),
        }),
      });
    }
  };
  yield* measure(
    'JSON',
    [
      contestant('ours', () => importOurs(json, request)),
      contestant(ALONE, () => parseAlone(json)),
      contestant('JSON.parse, zod, Map of ids', () => readWithZod(json)),
      ...(duckdb ? [contestant('DuckDB, no rule a row', () => duckdb.readJson(json))] : []),
    ],
    ALONE,
  );
  yield* measure(
    'CSV',
    [
      contestant('ours', () => importOurs(csv, request)),
      contestant('papaparse, zod, Map of ids', () => readWithPapaparse(csv)),
      ...(duckdb ? [contestant('DuckDB, no rule a row', () => duckdb.readCsv(csv))] : []),
    ],
    'papaparse, zod, Map of ids',
  );
}

/** A manager's import: files read, every row checked, merged and reported, beside the usual ways to read them. */
export const importing: Bench = {
  name: 'import',
  summary: 'a folder of logs read, checked, merged and reported, against the usual ways to read them',
  async *rows(effort) {
    const { quick, large, rounds, say } = effort;
    // A round of the large size takes minutes.
    const few = { ...effort, rounds: large ? Math.min(rounds, 3) : rounds };
    say('making up the files');
    const files = await makeFiles(quick ? FEW : large ? ALL : SOME);
    try {
      yield* inNode(files, few);
      yield* inChromium(files, few);
    } finally {
      files.remove();
    }
  },
};
