import type { LeftOut } from '../feed/layers/left-out';
import { t } from '../text';
import { tellRefusedList } from './tell-refused-list';

/**
 * What of a department’s own list is left out and why, in a sentence.
 *
 * @param nameOf the name of an organisation by its id
 */
export function tellLeftOut(left: LeftOut, nameOf: (id: string) => string): string {
  if (left.kind === 'list') return t('layers.left.list', { why: tellRefusedList(left.because, nameOf) });
  const name = left.kind === 'plan' ? t('layers.left.plan', { organisation: nameOf(left.name) }) : left.name;
  switch (left.because.why) {
    case 'id-taken':
      return t('layers.left.idTaken', { name });
    case 'address-taken':
      return t('layers.left.addressTaken', { name, host: left.because.host, by: left.because.by });
    case 'unknown-reference':
      return t('layers.left.unknown', { name, id: left.because.id });
  }
}
