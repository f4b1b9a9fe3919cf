import { t } from '../../lib/text';

export interface RemindersProps {
  readonly isOn: boolean;
  /** The person or a policy said no just now. */
  readonly refused: boolean;
  /** Must be called directly from the click: browsers want the gesture. */
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Whether reminders of what is owed are shown on the desktop: off until they are asked for. */
export function Reminders({ isOn, refused, onStart, onStop }: RemindersProps) {
  return (
    <section className="stack" aria-labelledby="reminders">
      <h2 id="reminders">{t('followUps.desktop.title')}</h2>
      <p>{t('followUps.desktop.what')}</p>
      {refused && <p role="alert">{t('followUps.desktop.refused')}</p>}
      <p>{isOn ? t('followUps.desktop.on') : t('followUps.desktop.more')}</p>
      <p>
        <button type="button" className="button" onClick={isOn ? onStop : onStart}>
          {isOn ? t('followUps.desktop.stop') : t('followUps.desktop.start')}
        </button>
      </p>
    </section>
  );
}
