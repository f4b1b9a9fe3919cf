import { t } from '../../../lib/text';
import { TextField } from '../../kit/fields/TextField';
import type { ExportFieldProps } from './export-field';

/** Who the file is from, as far as they care to say. */
export function AuthorFields({ form, idOf, onChange }: ExportFieldProps) {
  return (
    <>
      <TextField
        id={idOf('pseudonym')}
        label={t('export.pseudonym')}
        hint={t('export.pseudonymHint')}
        optional
        value={form.pseudonym}
        onChange={(pseudonym) => onChange({ ...form, pseudonym })}
      />
      <TextField
        id={idOf('team')}
        label={t('export.team')}
        optional
        value={form.team}
        onChange={(team) => onChange({ ...form, team })}
      />
    </>
  );
}
