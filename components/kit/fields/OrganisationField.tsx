import { useState, type KeyboardEvent } from 'react';
import type { Organisation } from '../../../lib/list/organisation';
import { t } from '../../../lib/text';
import { FieldFrame, describedBy, type FieldProps } from './FieldFrame';
import { findOrganisations } from './find-organisations';

export interface OrganisationFieldProps extends FieldProps {
  readonly organisations: readonly Organisation[];
  readonly value: Organisation | null;
  readonly onChange: (organisation: Organisation | null) => void;
}

/** One public body out of hundreds, by any name it ever had: a combobox whose list opens in the flow of the page. */
export function OrganisationField({ organisations, value, onChange, ...frame }: OrganisationFieldProps) {
  const [typed, setTyped] = useState(value?.name ?? '');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const list = `${frame.id}-list`;
  const found = open ? findOrganisations(organisations, typed) : [];
  const active = found[at];

  const choose = (organisation: Organisation): void => {
    setTyped(organisation.name);
    setOpen(false);
    setAt(-1);
    onChange(organisation);
  };
  const type = (text: string): void => {
    setTyped(text);
    setOpen(true);
    setAt(-1);
    // Half a name is nobody's; a whole one, however typed, is its owner's.
    const exact = organisations.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    onChange(exact ?? null);
  };
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape' && open) setOpen(false);
    else if (key === 'Enter' && active) choose(active.organisation);
    else if (key === 'ArrowDown' && !open) setOpen(true);
    else if (key === 'ArrowDown' && found.length > 0) setAt((at + 1) % found.length);
    else if (key === 'ArrowUp' && found.length > 0)
      setAt((Math.max(at, 0) + found.length - 1) % found.length);
    else return;
    event.preventDefault();
  };

  return (
    <FieldFrame {...frame}>
      <input
        id={frame.id}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={open && found.length > 0}
        aria-controls={list}
        aria-activedescendant={active ? `${frame.id}-${active.organisation.id}` : undefined}
        aria-describedby={describedBy(frame)}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={frame.label} className="options" hidden={found.length === 0}>
        {found.map(({ organisation, formerly }, index) => (
          <div
            key={organisation.id}
            id={`${frame.id}-${organisation.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="option"
            ref={index === at ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
            // The press itself, because a click would come after the field has lost the focus and closed the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(organisation);
            }}
          >
            {organisation.name}
            {formerly && <span className="quiet"> ({t('kit.formerly', { name: formerly })})</span>}
          </div>
        ))}
      </div>
      <output className="quiet">{open ? sayFound(found.length) : null}</output>
    </FieldFrame>
  );
}

function sayFound(count: number): string {
  return count === 0 ? t('kit.organisationNone') : t('kit.organisationsFound', count);
}
