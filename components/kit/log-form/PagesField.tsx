import { useState } from 'react';
import type { Signpost } from '../../../lib/list/plan';
import type { Draft } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { Fieldset } from '../fields/Fieldset';
import { LongTextField } from '../fields/LongTextField';
import { TickBox } from '../fields/TickBox';

export interface PagesFieldProps {
  readonly id: string;
  readonly draft: Draft;
  readonly signposts: readonly Signpost[];
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** Which pages people were pointed to: those of the plan to tick, and any others to type. */
export function PagesField({ id, draft, signposts, error, onChange }: PagesFieldProps) {
  const planned = new Set(signposts.map((signpost) => signpost.url));
  const ticked = draft.pages.filter((page) => planned.has(page));
  // The lines as they are typed: an empty line or a half-written address must not jump while somebody types.
  const [typed, setTyped] = useState(() => draft.pages.filter((page) => !planned.has(page)).join('\n'));
  const put = (pages: readonly string[], lines: string): void =>
    onChange({ ...draft, pages: [...pages, ...lines.split('\n').filter((line) => line.trim() !== '')] });
  const tick = (page: string, on: boolean): void =>
    put(on ? [...ticked, page] : ticked.filter((other) => other !== page), typed);
  const others = (
    <LongTextField
      id={signposts.length > 0 ? `${id}-others` : id}
      label={t('kit.form.otherPages')}
      optional
      rows={2}
      error={signposts.length > 0 ? undefined : error}
      value={typed}
      onChange={(lines) => {
        setTyped(lines);
        put(ticked, lines);
      }}
    />
  );
  if (signposts.length === 0) return others;
  return (
    <Fieldset id={id} label={t('kit.form.pages')} error={error}>
      {signposts.map((signpost) => (
        <TickBox
          key={signpost.url}
          checked={ticked.includes(signpost.url)}
          onChange={(on) => tick(signpost.url, on)}
        >
          {signpost.title}
        </TickBox>
      ))}
      {others}
    </Fieldset>
  );
}
