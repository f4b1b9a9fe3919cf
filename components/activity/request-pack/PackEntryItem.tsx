import { memo } from 'react';
import { formatDay, formatTimeOfDay } from '../../../lib/list/time';
import type { PublishedList } from '../../../lib/list/published';
import type { LogRow } from '../../../lib/log/find/log-row';
import { REDACTED } from '../../../lib/log/request-pack/hide-words';
import type { Hidable } from '../../../lib/log/request-pack/request-pack';
import { t } from '../../../lib/text';
import { TickBox } from '../../kit/fields/TickBox';
import { sayKind } from '../../kit/words';
import { sayPlace } from '../say-place';
import { partsOf } from './parts-of';
import { RedactedText } from './RedactedText';
import { sayPart } from './say-hidden';

export interface PackEntryItemProps {
  readonly row: LogRow;
  readonly number: number;
  readonly list: PublishedList | null;
  readonly words: readonly string[];
  readonly hidden: ReadonlySet<Hidable> | undefined;
  readonly isLeftOut: boolean;
  readonly onHide: (id: string, part: Hidable, hide: boolean) => void;
  readonly onLeaveOut: (id: string, leaveOut: boolean) => void;
}

/** One entry that was found: its texts as they will be given, to be redacted as a whole or left out. */
export const PackEntryItem = memo(function PackEntryItem(props: PackEntryItemProps) {
  const { row, number, list, words, hidden, isLeftOut, onHide, onLeaveOut } = props;
  const { entry, day } = row;
  const where = entry.where.precision === 'site' ? t('requestPack.unlisted') : sayPlace(entry.where, list);
  const which = (
    <span className="visually-hidden">: {t('requestPack.which', { number: String(number) })}</span>
  );
  return (
    <li className="pack__entry stack stack--tight">
      <h3>
        {number}. {sayKind(entry.act.kind)}, {where}
      </h3>
      <p className="quiet">
        {formatDay(day)}, {formatTimeOfDay(entry.at)}
      </p>
      {!isLeftOut &&
        partsOf(entry).map(({ part, text, isAddress }) => (
          <div key={part} className="pack__part">
            <p className="pack__name">{sayPart(part)}</p>
            <p className="pack__text" data-pack-text="">
              {hidden?.has(part) ? (
                <mark className="pack__mark">{REDACTED}</mark>
              ) : (
                <RedactedText text={text} isAddress={isAddress} words={words} />
              )}
            </p>
            <TickBox checked={hidden?.has(part) ?? false} onChange={(on) => onHide(entry.id, part, on)}>
              {t('requestPack.hideAll')}
              <span className="visually-hidden">: {sayPart(part)}</span>
              {which}
            </TickBox>
          </div>
        ))}
      <TickBox checked={isLeftOut} onChange={(on) => onLeaveOut(entry.id, on)}>
        {t('requestPack.leaveOut')}
        {which}
      </TickBox>
    </li>
  );
});
