import type { ReactNode } from 'react';

/** One item of a list, and what tells it apart from the others. */
export type Item = readonly [key: string, shown: ReactNode];

/** A list with a point before each item; nothing where there are none. A text stands for itself. */
export function Bullets({ items }: { readonly items: readonly (string | Item)[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="bullets">
      {items.map((item) => {
        const [key, shown] = typeof item === 'string' ? [item, item] : item;
        return <li key={key}>{shown}</li>;
      })}
    </ul>
  );
}
