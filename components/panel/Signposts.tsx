import type { Terms } from '../../lib/list/forum';
import type { Signpost } from '../../lib/list/plan';
import { t } from '../../lib/text';
import { CopyButton } from '../kit/CopyButton';
import { PageLink } from '../kit/PageLink';
import type { PanelActs } from './view';

export interface SignpostsProps {
  readonly signposts: readonly Signpost[];
  readonly links: Terms['links'];
  readonly acts: PanelActs;
}

/** Pages worth handing on, each with what it is good for and its address to copy. */
export function Signposts({ signposts, links, acts }: SignpostsProps) {
  return (
    <>
      {links === 'not-allowed' && <p className="notice">{t('panel.plan.noLinks')}</p>}
      <ul className="stack stack--wide">
        {signposts.map(({ title, url, for: purpose }) => (
          <li key={url} className="stack stack--tight">
            <p>
              <PageLink address={url}>{title}</PageLink>
            </p>
            <p className="quiet">{purpose}</p>
            <CopyButton text={url} of={title} copy={acts.copy} />
          </li>
        ))}
      </ul>
    </>
  );
}
