import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FILE } from '../../lib/feed/build-snapshot';
import { UsageError, type Command } from '../command/command';
import { readArguments } from '../command/read-arguments';
import { refuse } from './turn-down';
import { serveFolder, type FolderServer } from './serve-folder';

/** Serves a published list to this machine alone, so that it can be tried before it is uploaded. */
export const serve: Command = {
  name: 'serve',
  summary: 'serves a published list to this machine alone, to try it before it is uploaded',
  help: [
    'npm run feed -- serve DIR [--port NUMBER] [--json]',
    '',
    'Serves DIR as any static web host would, to this machine only, until you stop it with Ctrl+C.',
    'Leaves with 0 when stopped, with 1 when there is no list in DIR or the port is taken.',
    '  --port NUMBER  where to listen (default: 8080, or the next that is free)',
    '  --json         {"outcome":"serving|refused","address":…,"dir":…}',
  ],
  async run(args, around) {
    const { plain, options, flags } = readArguments(args, {
      plain: ['DIR'],
      options: ['port'],
      flags: ['json'],
    });
    const [dir = ''] = plain;
    const port = readPort(options.port);
    if (!existsSync(join(dir, INDEX_FILE)))
      return refuse(around, flags.json, 'missing', [`There is no list in ${dir}: ${INDEX_FILE} is missing.`]);
    const server = port === null ? await serveNearby(dir, 8080, 10) : await serveFolder(dir, port);
    try {
      if (flags.json) around.print(JSON.stringify({ outcome: 'serving', address: server.address, dir }));
      else {
        around.print(`${dir} is at ${server.address} for this machine. Stop it with Ctrl+C.`);
        around.print('In Take Part’s settings give that address and the publisher’s public key.');
      }
      await around.untilStopped();
    } finally {
      await server.close();
    }
    return 0;
  },
};

/** Serves at the first of some ports that nobody else has; rejects when all are taken. */
async function serveNearby(dir: string, first: number, ports: number): Promise<FolderServer> {
  try {
    return await serveFolder(dir, first);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || ports === 1) throw error;
    return serveNearby(dir, first + 1, ports - 1);
  }
}

function readPort(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port takes a number up to 65535, not “${given}”.`);
  return port;
}
