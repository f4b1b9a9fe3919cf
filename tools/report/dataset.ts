import { type Command, type Surroundings, UsageError } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { readPublished } from '../feed/read-published';
import { knownPlans } from '../../lib/report/scope/known-plans';
import { writeDataset, type WrittenPartition } from './dataset/write-dataset';
import { readEarlierLists, readPlans } from './read-beside';
import { makeFolder, readDay, readFolder } from './read-options';
import { type FileReceived, receiveFolder } from './receive-folder';
import { filesToJson, tellFiles } from './tell-built';

/** Writes the entries of a folder of logs for an engine that many departments have. */
export const dataset: Command = {
  name: 'dataset',
  summary: 'writes a folder of logs as Parquet and SQL views, for DuckDB, PostgreSQL, Spark or BigQuery',
  help: [
    'npm run report -- dataset --in DIR --out DIR [--on DAY] [--plans FOLDER] [--earlier-lists FOLDER,…]',
    '                          [--typed-pages] [--list FOLDER] [--json]',
    '',
    'Reads every file below DIR and writes tables, parted by organisation and quarter, with every figure of the report as a',
    'view in standard SQL. For use inside the organisations: it holds small numbers. Authors, notes, threads and titles are',
    'left out. Partitions that are there already are replaced, each at once; those of other organisations and quarters stay.',
    'Leaves with 0 when the dataset is written, with 1 when nothing could be read.',
    '  --in DIR            the folder of log files, packed ones and tables',
    '  --out DIR           where to write; README.md there says how to load it',
    '  --on DAY            as it would have been written on that day (default: today)',
    '  --plans FOLDER      earlier versions of plans, a JSON file each, beside those in the list',
    '  --earlier-lists F,… folders of the same list as it was published before: its plans count on their own days',
    '  --typed-pages       with the addresses of pages that no plan recommends: somebody typed them, and they may be anything',
    '  --list FOLDER       the list with forums, organisations and plans, its sources or published (default: feed)',
    '  --json              {"outcome":"written|nothing-read","out":…,"partitions":[…],"entries":…,"files":[…]}',
  ],
  async run(args, around) {
    const { options, flags } = readArguments(args, {
      plain: [],
      options: ['in', 'out', 'on', 'plans', 'earlier-lists', 'list'],
      flags: ['typed-pages', 'json'],
    });
    const folder = readFolder('in', options.in);
    const madeOn = options.on === undefined ? around.today : readDay('on', options.on);
    const read = await readPublished(options.list ?? 'feed');
    if (!read.ok) throw new UsageError(read.sentences.join('\n'));
    const { list } = read;
    const earlier = await readEarlierLists(options['earlier-lists'], list);
    const plans = knownPlans(readPlans(options.plans), list, earlier).map(({ plan }) => plan);
    const out = makeFolder(options.out);
    const { store, files } = await receiveFolder(folder);
    const typedPages = flags['typed-pages'];
    const request = { madeOn, list, plans, typedPages };
    const partitions = store.files.length === 0 ? [] : await writeDataset(store, request, out);
    const tell = flags.json ? tellProgram : tellPeople;
    await tell(around, { out, files, partitions });
    return partitions.length > 0 ? 0 : 1;
  },
};

/** What came of it. */
interface Written {
  readonly out: string;
  readonly files: readonly FileReceived[];
  /** None where nothing could be read. */
  readonly partitions: readonly WrittenPartition[];
}

function countEntries(partitions: readonly WrittenPartition[]): number {
  return partitions.reduce((sum, { entries }) => sum + entries, 0);
}

function tellProgram({ print }: Surroundings, { out, files, partitions }: Written): void {
  const isWritten = partitions.length > 0;
  const told = {
    outcome: isWritten ? 'written' : 'nothing-read',
    out: isWritten ? out : null,
    partitions,
    entries: countEntries(partitions),
    files: filesToJson(files),
  };
  print(JSON.stringify(told, null, 2));
}

async function tellPeople(around: Surroundings, { out, files, partitions }: Written): Promise<void> {
  await tellFiles(around, files);
  if (partitions.length === 0) {
    around.complain('There is no entry of any organisation to write.');
    return;
  }
  for (const { organisation, quarter, entries } of partitions) {
    around.print(`  ${organisation}, ${quarter}: ${entries}`);
  }
  around.print(
    `Wrote ${countEntries(partitions)} entries to ${out}, for internal use. Next: ${out}/README.md`,
  );
}
