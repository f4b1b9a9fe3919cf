/** A file for the person's own disk. */
export interface DownloadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** The browser reads the bytes after the click returns; an hour is ample for a disk that is full of other work. */
const READ_BY = 60 * 60 * 1000;

/** Hands bytes to the browser's own download, without a permission of ours. Nothing goes anywhere else. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY);
}

/** Hands files to the browser's own download, one after the other. */
export function downloadFiles(files: readonly DownloadFile[]): void {
  for (const { name, mediaType, content } of files) {
    const part = typeof content === 'string' ? content : new Uint8Array(content);
    downloadBlob(name, new Blob([part], { type: mediaType }));
  }
}
