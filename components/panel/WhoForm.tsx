import { useEffect, useId, useRef, useState } from 'react';
import type { Person } from '../../lib/list/advice';
import type { Organisation } from '../../lib/list/organisation';
import { t } from '../../lib/text';
import { OrganisationField } from '../kit/fields/OrganisationField';
import { TextField } from '../kit/fields/TextField';
import '../kit/fields/fields.scss';
import type { PracticeView } from '../kit/practice/practice-view';
import { PracticeOffer } from '../kit/practice/PracticeOffer';

export interface WhoFormProps {
  readonly organisations: readonly Organisation[];
  readonly person: Person;
  /** The organisation is set by its IT, and is not chosen here. */
  readonly isSet: boolean;
  /** True when it is asked for the first time, and skipped rather than cancelled. */
  readonly first: boolean;
  /** Offered at the first time only. */
  readonly practice?: PracticeView | undefined;
  readonly onSave: (organisation: string | null, role: string | null) => void;
  readonly onLeave: () => void;
}

/** Organisation and role in one step. Both may stay empty, and all of it can be skipped. */
export function WhoForm({ organisations, person, isSet, first, practice, onSave, onLeave }: WhoFormProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [organisation, setOrganisation] = useState(person.organisation);
  const [role, setRole] = useState(person.role ?? '');
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(organisation?.id ?? null, role.trim() || null);
      }}
    >
      <div className="section">
        <h1 ref={heading} tabIndex={-1}>
          {t('panel.first.title')}
        </h1>
        <p>{t('panel.first.why')}</p>
      </div>
      <div className="section stack stack--wide">
        {isSet ? (
          <div>
            <p>
              <strong>{t('panel.first.organisation')}</strong>
            </p>
            <p>{organisation?.name}</p>
            <p className="quiet">{t('layers.policy.isSet')}</p>
          </div>
        ) : (
          <OrganisationField
            id={`${id}-organisation`}
            label={t('panel.first.organisation')}
            hint={t('panel.first.organisationHint')}
            organisations={organisations}
            value={organisation}
            onChange={setOrganisation}
          />
        )}
        <TextField
          id={`${id}-role`}
          label={t('panel.first.role')}
          hint={t('panel.first.roleHint')}
          value={role}
          onChange={setRole}
        />
        <p className="buttons buttons--same-height">
          <button type="submit" className="button button--primary">
            {t('panel.first.save')}
          </button>
          <button type="button" className="button" onClick={onLeave}>
            {first ? t('panel.first.skip') : t('panel.first.cancel')}
          </button>
        </p>
        {first && practice && <PracticeOffer practice={practice} />}
      </div>
    </form>
  );
}
