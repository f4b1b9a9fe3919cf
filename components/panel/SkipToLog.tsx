import { t } from '../../lib/text';

/** The id of what one comes to: the first button of the log bar. */
export const LOG_FIRST = 'log-first';

/** The first stop of the Tab key: past all there is to read, to logging it. In sight only while it has the focus. */
export function SkipToLog() {
  return (
    <a
      className="skip"
      href={`#${LOG_FIRST}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(LOG_FIRST)?.focus();
      }}
    >
      {t('log.skip')}
    </a>
  );
}
