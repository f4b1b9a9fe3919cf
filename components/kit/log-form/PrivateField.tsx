import type { RedLine } from '../../../lib/list/guidance';
import type { Draft } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { Callout } from '../Callout';
import { TickBox } from '../fields/TickBox';
import { SourceLine } from '../SourceLine';

export interface PrivateFieldProps {
  readonly draft: Draft;
  readonly rule: RedLine | null;
  readonly today: string;
  readonly onChange: (draft: Draft) => void;
}

/** That the talk moved to private messages, the rule that its record must be captured, and whether that was done. */
export function PrivateField({ draft, rule, today, onChange }: PrivateFieldProps) {
  const { privateMessage } = draft;
  const set = (next: Draft['privateMessage']): void => onChange({ ...draft, privateMessage: next });
  return (
    <div className="stack stack--tight">
      <TickBox checked={privateMessage !== null} onChange={(moved) => set(moved ? { captured: null } : null)}>
        {t('log.private.moved')}
      </TickBox>
      {privateMessage && (
        <>
          <Callout tone="ask" title={t('log.private.remember')}>
            <p>{rule ? `${rule.text} ${rule.goesTo}` : t('log.private.rule')}</p>
            {rule && <SourceLine source={rule.source} />}
          </Callout>
          <TickBox
            checked={privateMessage.captured !== null}
            onChange={(captured) => set({ captured: captured ? today : null })}
          >
            {t('log.private.captured')}
          </TickBox>
        </>
      )}
    </div>
  );
}
