export interface TextQuestionProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'url';
  /** More than one line where it is given. */
  readonly rows?: number;
  readonly required?: boolean;
}

/** As long as any sentence of the list may be. */
const LONGEST = 600;

/** A question that is answered in words. */
export function TextQuestion({ id, label, hint, type = 'text', rows, required = false }: TextQuestionProps) {
  const shared = {
    id,
    name: id,
    required,
    maxLength: LONGEST,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="question">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {rows === undefined ? <input type={type} {...shared} /> : <textarea rows={rows} {...shared} />}
    </div>
  );
}
