import { type ReactNode, useContext } from 'react';
import { t } from '../../lib/text';
import { KeptInContext } from '../kit/kept/kept-in';
import { AboutList } from './AboutList';
import { FollowingForums } from './FollowingForums';
import { RetentionForm } from './RetentionForm';
import { WhoIAmForm } from './WhoIAmForm';
import type { SettingsActs, SettingsView } from './view';
import './settings.scss';

export interface SettingsProps {
  readonly view: SettingsView;
  readonly acts: SettingsActs;
  /** What comes before all else: what the organisation's IT has set. */
  readonly first?: ReactNode;
  /** What is told of the list after its name: where it comes from and what was asked of the network. */
  readonly children?: ReactNode;
}

/** The settings: who I am, what Take Part may follow, which list it has, and what it keeps. */
export function Settings({ view, acts, first, children }: SettingsProps) {
  const isPrivate = useContext(KeptInContext) === 'private-window';
  return (
    <>
      <header className="settings__bar">
        <p>{t('name')}</p>
      </header>
      <main className="settings stack stack--wide">
        <h1>{t('settings.title')}</h1>
        <p role="status" className="settings__told">
          {view.told}
        </p>
        {first}
        <WhoIAmForm
          key={`${view.organisation}/${view.role}`}
          isSet={view.isSet}
          organisations={view.organisations}
          organisation={view.organisation}
          role={view.role}
          onSave={acts.setPerson}
        />
        <FollowingForums
          following={view.following}
          refused={view.refused}
          onFollow={acts.follow}
          onStop={acts.stopFollowing}
        />
        <AboutList list={view.list} noList={view.noList} />
        {children}
        <RetentionForm
          key={view.retentionMonths}
          months={view.retentionMonths}
          isSet={view.isRetentionSet}
          onSave={acts.setRetention}
        />
        {!isPrivate && (
          <section className="stack" aria-labelledby="backup">
            <h2 id="backup">{t('backup.title')}</h2>
            <p>{t('backup.what')}</p>
            <p>
              <a href="/activity.html#backup">{t('backup.settingsLink')}</a>
            </p>
          </section>
        )}
        <section className="stack" aria-labelledby="team-report">
          <h2 id="team-report">{t('settings.report.title')}</h2>
          <p>{t('settings.report.text')}</p>
          <p>
            <a href="/report.html">{t('settings.report.open')}</a>
          </p>
        </section>
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">{t('settings.kept.title')}</h2>
          <p>{isPrivate ? t('settings.kept.nowhere') : t('settings.kept.here')}</p>
          <p>{t('settings.kept.never')}</p>
          <p className="quiet">{t('settings.version', { version: view.version })}</p>
        </section>
      </main>
    </>
  );
}
