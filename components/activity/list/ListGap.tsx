/** The place of items that are not drawn. */
export function ListGap({ height }: { readonly height: number }) {
  return height > 0 && <div role="presentation" style={{ height }} />;
}
