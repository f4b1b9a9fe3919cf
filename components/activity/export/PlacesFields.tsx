import type { PublishedList } from '../../../lib/list/published';
import type { LogSurvey } from '../../../lib/log/export/survey-log';
import { t } from '../../../lib/text';
import { Fieldset } from '../../kit/fields/Fieldset';
import { TickBox } from '../../kit/fields/TickBox';
import { sayForum } from '../say-place';
import type { ExportFieldProps } from './export-field';
import { RadioList } from './RadioList';

export interface PlacesFieldsProps extends ExportFieldProps {
  readonly survey: LogSurvey;
  readonly list: PublishedList | null;
}

/** The forums and sites of a log, by what they are called. */
function placesOf({ places }: LogSurvey, list: PublishedList | null) {
  return places
    .map(({ place, is }) => ({
      place,
      name: is === 'site' ? t('activity.notListed', { host: place }) : sayForum(place, list),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Which forums: all that the log knows, or some of them. */
export function PlacesFields({ form, survey, list, idOf, errorOf, onChange }: PlacesFieldsProps) {
  const tick = (place: string, on: boolean): void =>
    onChange({
      ...form,
      chosen: on ? [...form.chosen, place] : form.chosen.filter((other) => other !== place),
    });
  const some = (
    <fieldset className="field">
      <legend className="visually-hidden">{t('export.whichPlaces')}</legend>
      {placesOf(survey, list).map(({ place, name }) => (
        <TickBox key={place} checked={form.chosen.includes(place)} onChange={(on) => tick(place, on)}>
          {name}
        </TickBox>
      ))}
    </fieldset>
  );
  return (
    <Fieldset id={idOf('places')} label={t('export.places')} error={errorOf('places')}>
      <RadioList
        name={idOf('places')}
        value={form.places}
        answers={[
          { value: 'all', text: t('export.allPlaces') },
          { value: 'some', text: t('export.somePlaces'), further: some },
        ]}
        onChange={(places) => onChange({ ...form, places })}
      />
    </Fieldset>
  );
}
