import type { Terms } from '../../lib/list/forum';
import type { Signpost } from '../../lib/list/plan';
import { t } from '../../lib/text';
import { CopyButton } from '../kit/CopyButton';
import { Notice } from '../kit/Notice';
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
      {links === 'not-allowed' && <Notice word={t('panel.term.linksNot')}>{t('panel.plan.noLinks')}</Notice>}
      <ul className="stack stack--wide">
        {signposts.map(({ title, url, for: purpose }) => (
          <li key={url} className="signpost">
            <div>
              <p>
                <PageLink address={url}>{title}</PageLink>
              </p>
              <p className="quiet">{purpose}</p>
            </div>
            <CopyButton text={url} of={title} copy={acts.copy} />
          </li>
        ))}
      </ul>
    </>
  );
}
