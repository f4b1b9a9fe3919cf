import { useState } from 'react';
import type { DeskReport } from '../../../lib/formats/receive/desk-calls';
import type { Commentary, ZeroReason } from '../../../lib/report/commentary';
import { t } from '../../../lib/text';
import { LongTextField } from '../../kit/fields/LongTextField';
import { PersonalDataNote } from '../../kit/personal-data/PersonalDataNote';

interface ReportWordsProps {
  readonly report: DeskReport;
  readonly onSave: (words: Commentary) => void;
}

type Place = Pick<ZeroReason, 'organisation' | 'forum'>;

function isOf(a: Place, b: Place): boolean {
  return a.organisation === b.organisation && a.forum === b.forum;
}

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that will be published, watched for anything that looks as if it were about a person. */
function WordsField(props: WordsFieldProps) {
  const { id, value, onChange } = props;
  return (
    <div>
      <LongTextField {...props} />
      <PersonalDataNote field={id} text={value} onChange={onChange} />
    </div>
  );
}

/** All of a report that is not computed: of each commitment what was done and is planned, and of each zero why. */
export function ReportWords({ report, onSave }: ReportWordsProps) {
  const { shown } = report;
  const [words, setWords] = useState(report.words);
  const told = (id: string) =>
    words.narratives.find(({ commitment }) => commitment === id) ?? {
      commitment: id,
      progress: '',
      next: '',
    };
  const tell = (id: string, change: { readonly progress?: string; readonly next?: string }): void =>
    setWords({
      ...words,
      narratives: [
        ...words.narratives.filter(({ commitment }) => commitment !== id),
        { ...told(id), ...change },
      ],
    });
  const explain = (zero: (typeof shown.zeros)[number], reason: string): void =>
    setWords({
      ...words,
      zeroReasons: [
        ...words.zeroReasons.filter((one) => !isOf(one, zero)),
        { organisation: zero.organisation, forum: zero.forum, reason },
      ],
    });
  if (shown.commitments.length === 0 && shown.zeros.length === 0) return null;
  return (
    <section aria-labelledby="words" className="desk-form">
      <h2 id="words">{t('reportPage.report.words')}</h2>
      <p className="published__small">{t('reportPage.report.wordsHint')}</p>
      {shown.commitments.map(({ id, commitment }) => (
        <div key={id} className="two-fields">
          <WordsField
            id={`told-${id}`}
            label={t('reportPage.report.told', { text: commitment.text })}
            value={told(id).progress}
            onChange={(progress) => tell(id, { progress })}
          />
          <WordsField
            id={`next-${id}`}
            label={t('reportPage.report.next', { text: commitment.text })}
            value={told(id).next}
            onChange={(next) => tell(id, { next })}
          />
        </div>
      ))}
      {shown.zeros.map((zero) => (
        <WordsField
          key={`${zero.organisation}/${zero.forum}`}
          id={`zero-${zero.organisation}-${zero.forum}`}
          label={t('reportPage.report.reason', { forum: zero.name ?? zero.forum })}
          rows={2}
          value={words.zeroReasons.find((one) => isOf(one, zero))?.reason ?? ''}
          onChange={(reason) => explain(zero, reason)}
        />
      ))}
      <button type="button" className="button button--primary" onClick={() => onSave(words)}>
        {t('reportPage.report.save')}
      </button>
    </section>
  );
}
