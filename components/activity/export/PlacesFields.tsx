import type { PublishedList } from '../../../lib/list/published';
import type { Entry } from '../../../lib/log/entry';
import { forumOrSite } from '../../../lib/log/select-entries';
import { t } from '../../../lib/text';
import { Fieldset } from '../../kit/fields/Fieldset';
import { TickBox } from '../../kit/fields/TickBox';
import { sayPlace } from '../say-place';
import type { ExportFieldProps } from './export-field';
import { RadioList } from './RadioList';

export interface PlacesFieldsProps extends ExportFieldProps {
  readonly entries: readonly Entry[];
  readonly list: PublishedList | null;
}

/** The forums and sites of a log, by what they are called. */
function placesOf(entries: readonly Entry[], list: PublishedList | null) {
  const names = new Map(entries.map((entry) => [forumOrSite(entry), sayPlace(entry.where, list)]));
  return [...names]
    .map(([place, name]) => ({ place, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Which forums: all that the log knows, or some of them. */
export function PlacesFields({ form, entries, list, idOf, errorOf, onChange }: PlacesFieldsProps) {
  const tick = (place: string, on: boolean): void =>
    onChange({
      ...form,
      chosen: on ? [...form.chosen, place] : form.chosen.filter((other) => other !== place),
    });
  const some = (
    <fieldset className="field">
      <legend className="visually-hidden">{t('export.whichPlaces')}</legend>
      {placesOf(entries, list).map(({ place, name }) => (
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
