import { t } from '../../lib/text';

/** What an organisation's IT has set, beside what stands with the settings themselves. */
export interface PolicyView {
  /** The hosts of set lists that the browser gives no leave to ask; empty where nothing is missing. */
  readonly hosts: readonly string[];
  /** What cannot be used of it, a sentence each. */
  readonly problems: readonly string[];
}

export interface PolicySectionProps {
  readonly view: PolicyView;
  /** Call straight from the click: browsers want the gesture. */
  readonly onAllow: () => void;
}

/** Says that some settings are the organisation's, what is missing for them, and what is wrong with them. */
export function PolicySection({ view, onAllow }: PolicySectionProps) {
  const { hosts, problems } = view;
  return (
    <section className="stack" aria-labelledby="policy">
      <h2 id="policy">{t('layers.policy.title')}</h2>
      <p>{t('layers.policy.what')}</p>
      {hosts.length > 0 && (
        <>
          <p>{t('layers.policy.allow', { hosts: hosts.join(', ') })}</p>
          <div className="buttons">
            <button type="button" className="button button--primary" onClick={onAllow}>
              {t('layers.policy.allowIt')}
            </button>
          </div>
        </>
      )}
      {problems.length > 0 && (
        <>
          <p>{t('layers.policy.faults')}</p>
          <ul className="bullets">
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
