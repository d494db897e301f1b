import type { PeriodFilterView, YearChoiceView } from './filter-view';

interface PeriodFilterProps {
  readonly filter: PeriodFilterView;
  /** The chosen values of a parameter. */
  readonly chosen: (parameter: string) => readonly string[];
  readonly onChoose: () => void;
}

/** The first and the last year. */
export function PeriodFilter({ filter, chosen, onChoose }: PeriodFilterProps) {
  const yearChoice = (choice: YearChoiceView) => (
    <label className="year-choice">
      <span>{choice.label}</span>
      <select name={choice.parameter} value={chosen(choice.parameter)[0] ?? ''} onChange={onChoose}>
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details className="filter" name="filter">
      <summary>
        {filter.label}
        {filter.inUse !== '' && <span className="filter-in-use">{filter.inUse}</span>}
      </summary>
      <fieldset className="filter-panel">
        <legend className="visually-hidden">{filter.label}</legend>
        <div className="year-choices">
          {yearChoice(filter.from)}
          {yearChoice(filter.to)}
        </div>
        <p className="hint">{filter.hint}</p>
      </fieldset>
    </details>
  );
}
