/** Whether a path is another or below it, by whole segments; a slash at the end of either says nothing. */
export function isUnder(path: string, parent: string): boolean {
  return `${withoutSlash(path)}/`.startsWith(`${withoutSlash(parent)}/`);
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
