import type { DeskQuestion } from '../../../lib/formats/receive/desk-calls';
import { t } from '../../../lib/text';
import { Disclosure } from '../../kit/Disclosure';
import { SelectField } from '../../kit/fields/SelectField';
import { TickBox } from '../../kit/fields/TickBox';
import type { ReadyDesk } from './view';

interface ChooseOrganisationsProps {
  readonly view: Pick<ReadyDesk, 'desk' | 'list'>;
  readonly question: DeskQuestion;
  readonly onAsk: (question: DeskQuestion) => void;
}

/** Whose report: one organisation’s, or that of several together where the files are of several. */
export function ChooseOrganisations({ view, question, onAsk }: ChooseOrganisationsProps) {
  const { desk, list } = view;
  const ids = desk.survey.organisations.map(({ id }) => id);
  const nameOf = (id: string) => list.organisations.find((one) => one.id === id)?.name ?? id;
  const chosen = question.organisations;
  const ask = (organisations: readonly string[]): void => {
    // In the order of the set, so that the same choice is the same report. One at least is always chosen.
    const inOrder = ids.filter((id) => organisations.includes(id));
    if (inOrder.length > 0) onAsk({ ...question, organisations: inOrder });
  };
  return (
    <>
      <SelectField
        id="report-organisation"
        label={t('reportPage.ask.organisation')}
        value={chosen.length === 1 ? (chosen[0] ?? '') : ''}
        {...(chosen.length > 1 && { none: t('reportPage.ask.severalChosen') })}
        choices={ids.map((id) => ({ value: id, text: nameOf(id) }))}
        onChange={(id) => id !== '' && ask([id])}
      />
      {ids.length > 1 && (
        <Disclosure summary={t('reportPage.ask.several', chosen.length, { all: String(ids.length) })}>
          {ids.map((id) => (
            <TickBox
              key={id}
              checked={chosen.includes(id)}
              onChange={(on) => ask(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
            >
              {nameOf(id)}
            </TickBox>
          ))}
          <button type="button" className="button" onClick={() => ask(ids)}>
            {t('reportPage.ask.allOfThem')}
          </button>
        </Disclosure>
      )}
    </>
  );
}
