import type { ChoiceField } from '@/lib/comparison/choice-fields';
import type { CompareFormView } from '@/lib/comparison/form-view';
import type { Words } from '@/lib/words/translate';

interface CompareFormProps {
  readonly form: CompareFormView;
  readonly words: Words;
}

/** Which comparison, as links, and of what, as a form that a browser sends by itself (GET). */
export function CompareForm({ form, words }: CompareFormProps) {
  return (
    <div className="compare-choice">
      <nav className="compare-tabs" aria-label={words('kinds')}>
        {form.tabs.map(({ name, address, current }) => (
          <a key={name} href={address} aria-current={current ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <form
        className="compare-form"
        action={form.action}
        method="get"
        aria-label={words('form.heading')}
        // Another comparison is another form: what was chosen here must not stay in its fields.
        key={form.fields.flatMap(({ parameter, chosen }) => [parameter, ...chosen]).join(' ')}
      >
        {form.fields.map((field) =>
          field.several ? (
            <SeveralOf key={field.parameter} field={field} />
          ) : (
            <OneOf key={field.parameter} field={field} />
          ),
        )}
        {form.carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button">
          {words('form.submit')}
        </button>
      </form>
    </div>
  );
}

function OneOf({ field }: { readonly field: ChoiceField }) {
  return (
    <label className="compare-field">
      <span>{field.label}</span>
      <select name={field.parameter} defaultValue={field.chosen[0]}>
        {field.groups.map(({ heading, options }) =>
          heading === '' ? (
            options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))
          ) : (
            <optgroup key={heading} label={heading}>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function SeveralOf({ field }: { readonly field: ChoiceField }) {
  return (
    <details className="compare-field compare-several">
      <summary>
        <span>{field.label}</span>
        <span className="compare-summary">{field.summary}</span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{field.label}</legend>
        {field.groups.map(({ heading, options }) => (
          <div key={heading} className="filter-section">
            {heading !== '' && <p className="filter-heading">{heading}</p>}
            {options.map(({ value, label }) => (
              <label key={value} className="filter-option">
                <input
                  type="checkbox"
                  name={field.parameter}
                  value={value}
                  defaultChecked={field.chosen.includes(value)}
                />
                <span className="filter-option-label">{label}</span>
              </label>
            ))}
          </div>
        ))}
      </fieldset>
    </details>
  );
}
