/** A file for the person's own disk. */
export interface DownloadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Hands files to the browser's own download, without a permission of ours. Nothing goes anywhere else. */
export function downloadFiles(files: readonly DownloadFile[]): void {
  for (const file of files) {
    const part = typeof file.content === 'string' ? file.content : new Uint8Array(file.content);
    const url = URL.createObjectURL(new Blob([part], { type: file.mediaType }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    link.click();
    // The browser reads the blob after the click returns; a minute is ample and frees it.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
