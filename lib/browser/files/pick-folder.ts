type Mode = 'read' | 'readwrite';

interface PickerWindow {
  showDirectoryPicker(options: {
    readonly id: string;
    readonly mode: Mode;
    readonly startIn: 'documents';
  }): Promise<FileSystemDirectoryHandle>;
}

type Permission = { readonly mode: Mode };
interface AskableHandle {
  queryPermission(permission: Permission): Promise<PermissionState>;
  requestPermission(permission: Permission): Promise<PermissionState>;
}

/** What a folder is asked for: the browser opens its window where the last one for the same purpose was chosen. */
export interface FolderPurpose {
  readonly id: string;
  readonly mode: Mode;
}

/** A chosen folder; or that nobody chose one, or that the browser or the organisation’s IT allows none to be chosen. */
export type PickedFolder =
  | { readonly ok: true; readonly handle: FileSystemDirectoryHandle }
  | { readonly ok: false; readonly reason: 'not-chosen' | 'not-allowed' };

/** Whether this browser lets people give a page a folder to keep: Chromium does, Firefox does not. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Lets the person choose a folder. Call straight from the click. */
export async function pickFolder(purpose: FolderPurpose): Promise<PickedFolder> {
  try {
    const picker = window as unknown as PickerWindow;
    return { ok: true, handle: await picker.showDirectoryPicker({ ...purpose, startIn: 'documents' }) };
  } catch (error) {
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return { ok: false, reason: isClosed ? 'not-chosen' : 'not-allowed' };
  }
}

/** Whether a folder that was given before may still be used; asks the person where the browser wants that. Call straight from the click. */
export async function mayUse(folder: FileSystemDirectoryHandle, mode: Mode): Promise<boolean> {
  const handle = folder as unknown as AskableHandle;
  const permission: Permission = { mode };
  try {
    if ((await handle.queryPermission(permission)) === 'granted') return true;
    return (await handle.requestPermission(permission)) === 'granted';
  } catch {
    return false;
  }
}
