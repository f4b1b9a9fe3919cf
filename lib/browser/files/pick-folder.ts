interface PickerWindow {
  showDirectoryPicker(options: {
    readonly id: string;
    readonly mode: 'readwrite';
    readonly startIn: 'documents';
  }): Promise<FileSystemDirectoryHandle>;
}

type Permission = { readonly mode: 'readwrite' };
interface AskableHandle {
  queryPermission(permission: Permission): Promise<PermissionState>;
  requestPermission(permission: Permission): Promise<PermissionState>;
}

/** Whether this browser lets people give a page a folder to write into: Chromium does, Firefox does not. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Lets the person choose a folder; null when they did not. Call straight from the click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const picker = window as unknown as PickerWindow;
    return await picker.showDirectoryPicker({ id: 'team-folder', mode: 'readwrite', startIn: 'documents' });
  } catch {
    return null;
  }
}

/** Whether we may write into a folder that was given before; asks the person where the browser wants that. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const handle = folder as unknown as AskableHandle;
  const permission: Permission = { mode: 'readwrite' };
  try {
    if ((await handle.queryPermission(permission)) === 'granted') return true;
    return (await handle.requestPermission(permission)) === 'granted';
  } catch {
    return false;
  }
}
