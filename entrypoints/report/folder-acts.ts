import type { FolderActs, Told } from '../../components/report/desk/view';
import { canPickFolder, mayUse, pickFolder } from '../../lib/browser/files/pick-folder';
import type { Caller } from '../../lib/browser/worker-calls';
import type { Desk, DeskCalls } from '../../lib/formats/receive/desk-calls';
import type { Reading } from './reading';

/** Where the page shows what comes of an act. */
interface FolderSigns {
  readonly setDesk: (to: Desk) => void;
  readonly setReading: (to: Reading | null) => void;
  readonly setTold: (to: Told | null) => void;
}

/** What is done with the remembered folder; null where the browser lets no page keep one. */
export function folderActs(
  call: Caller<DeskCalls>,
  name: string,
  { setDesk, setReading, setTold }: FolderSigns,
): FolderActs | null {
  if (!canPickFolder()) return null;

  const look = async (into: string): Promise<void> => {
    const stop = new AbortController();
    const watchOf = (all: number | null) => ({
      onProgress: (done: number) => setReading({ done, all, stop }),
      signal: stop.signal,
    });
    setReading({ done: 0, all: null, stop });
    try {
      const found = await call('findInFolder', null, watchOf(null));
      if (!found.ok) return setTold({ what: 'folder-failed', name: into, reason: found.reason });
      if (found.handed > 0) setDesk(await call('look', null, watchOf(found.handed)));
      setTold({ what: 'folder-found', name: into, found });
    } catch {
      setTold({ what: stop.signal.aborted ? 'cancelled' : 'unknown' });
    } finally {
      setReading(null);
    }
  };
  const choose = async (): Promise<void> => {
    const picked = await pickFolder({ id: 'team-logs', mode: 'read' });
    if (!picked.ok) return setTold(picked.reason === 'not-allowed' ? { what: 'folder-refused' } : null);
    setDesk(await call('rememberFolder', picked.handle));
    await look(picked.handle.name);
  };
  const lookAgain = async (): Promise<void> => {
    const handle = await call('rememberedFolder', null);
    if (!handle) return setTold({ what: 'folder-failed', name, reason: 'gone' });
    if (!(await mayUse(handle, 'read')))
      return setTold({ what: 'folder-failed', name: handle.name, reason: 'not-allowed' });
    await look(handle.name);
  };
  const forget = async (): Promise<void> => {
    setDesk(await call('forgetFolder', null));
    setTold({ what: 'folder-forgotten', name });
  };
  const act = (work: () => Promise<void>) => () => {
    setTold(null);
    void work().catch(() => setTold({ what: 'unknown' }));
  };
  return { choose: act(choose), lookAgain: act(lookAgain), forget: act(forget) };
}
