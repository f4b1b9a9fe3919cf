import { t } from '../../../lib/text';
import { sayNumber } from '../../kit/say-number';

export interface CountTableProps {
  /** Hidden where the heading above says the same. */
  readonly hidesCaption?: boolean;
  readonly caption: string;
  /** What the first column holds. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

/** A table of names and how many entries each has. */
export function CountTable({ hidesCaption = false, caption, head, rows }: CountTableProps) {
  return (
    <table className="counts">
      <caption className={hidesCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="counts__number">
            {t('activity.totals.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="counts__number">{sayNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
