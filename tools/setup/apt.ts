import { findCommand } from './find-command';
import type { Machine } from './machine';

/** How packages of a Debian-like system are installed here; null where we may not or cannot. */
export interface Apt {
  /** Installs, after refreshing the list of packages once; what is installed already is left as it is. */
  install(
    packages: readonly string[],
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly output: string }>;
}

/** apt-get, where it exists and we are root or may become root without a password. */
export async function findApt(machine: Machine): Promise<Apt | null> {
  const apt = findCommand('apt-get', machine);
  if (machine.platform !== 'linux' || apt === null) return null;
  const prefix = machine.isRoot ? [] : await findSudo(machine);
  if (prefix === null) return null;

  const run = (args: readonly string[]): ReturnType<Machine['run']> => {
    const [command = apt, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', apt, ...args];
    return machine.run(command, rest);
  };
  let isRefreshed = false;
  return {
    async install(packages) {
      // A failed refresh is not the end: the list may be fresh enough.
      if (!isRefreshed) await run(['update']);
      isRefreshed = true;
      const result = await run(['install', '-y', '--no-install-recommends', ...packages]);
      return result.code === 0 ? { ok: true } : { ok: false, output: result.output };
    },
  };
}

async function findSudo(machine: Machine): Promise<readonly string[] | null> {
  const sudo = findCommand('sudo', machine);
  if (sudo === null) return null;
  const allowed = await machine.run(sudo, ['-n', 'true']);
  return allowed.code === 0 ? [sudo, '-n'] : null;
}
