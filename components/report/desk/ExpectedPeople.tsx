import { useState } from 'react';
import type { Desk } from '../../../lib/formats/receive/desk-calls';
import type { ExpectedContributor } from '../../../lib/report/report-request';
import { t } from '../../../lib/text';
import { LongTextField } from '../../kit/fields/LongTextField';

interface ExpectedPeopleProps {
  readonly desk: Desk;
  readonly onSave: (expected: readonly ExpectedContributor[]) => void;
}

function sayPerson({ pseudonym, team }: ExpectedContributor): string {
  return team === null ? pseudonym : `${pseudonym}, ${team}`;
}

/** A line each: `Robin, Childcare`. Empty lines and repetitions fall away. */
export function readPeople(text: string): readonly ExpectedContributor[] {
  const people = text.split('\n').flatMap((line): readonly ExpectedContributor[] => {
    const [pseudonym = '', ...team] = line.split(',').map((part) => part.trim());
    return pseudonym === '' ? [] : [{ pseudonym, team: team.join(', ') || null }];
  });
  return [...new Map(people.map((one) => [sayPerson(one), one])).values()];
}

function missingOf({ files, expected }: Desk): readonly ExpectedContributor[] {
  const authors = files.flatMap((file) => (file.state === 'read' ? [file.facts.author] : []));
  return expected.filter(
    ({ pseudonym, team }) =>
      !authors.some((author) => author.pseudonym === pseudonym && (team === null || author.team === team)),
  );
}

/** Whose files are expected, and whose are still missing. */
export function ExpectedPeople({ desk, onSave }: ExpectedPeopleProps) {
  const [text, setText] = useState(desk.expected.map(sayPerson).join('\n'));
  const missing = missingOf(desk);
  return (
    <section aria-labelledby="expected-title" className="desk-form">
      <h2 id="expected-title">{t('reportPage.files.people')}</h2>
      {desk.expected.length > 0 &&
        (missing.length === 0 ? (
          <p>{t('reportPage.files.nobodyMissing')}</p>
        ) : (
          <>
            <h3>{t('reportPage.files.missing')}</h3>
            <ul>
              {missing.map((one) => (
                <li key={sayPerson(one)}>{sayPerson(one)}</li>
              ))}
            </ul>
          </>
        ))}
      <LongTextField
        id="expected"
        label={t('reportPage.files.expected')}
        hint={t('reportPage.files.expectedHint')}
        rows={6}
        value={text}
        onChange={setText}
      />
      <button type="button" className="button" onClick={() => onSave(readPeople(text))}>
        {t('reportPage.files.expectedSave')}
      </button>
    </section>
  );
}
