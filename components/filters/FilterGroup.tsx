import type { FilterGroupView, FilterOptionView } from './filter-view';

interface FilterGroupProps {
  readonly group: FilterGroupView;
  readonly chosen: readonly string[];
  readonly onChoose: () => void;
}

/** One filter: its name, which opens the list of its options with their counts. Only one list is open at a time. */
export function FilterGroup({ group, chosen, onChoose }: FilterGroupProps) {
  const isChosen = (value: string) => (value === '' ? chosen.length === 0 : chosen.includes(value));
  return (
    <details className="filter" name="filter">
      <summary>
        {group.label}
        {group.inUse !== '' && <span className="filter-in-use">{group.inUse}</span>}
      </summary>
      <fieldset className="filter-panel">
        <legend className="visually-hidden">{group.label}</legend>
        {group.sections.map((section) => (
          <div key={section.heading} className="filter-section">
            {section.heading !== '' && <p className="filter-heading">{section.heading}</p>}
            {section.options.map((option) => (
              <FilterOption
                key={option.value}
                option={option}
                parameter={group.parameter}
                single={group.single}
                checked={isChosen(option.value)}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </fieldset>
    </details>
  );
}

interface FilterOptionProps {
  readonly option: FilterOptionView;
  readonly parameter: string;
  readonly single: boolean;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function FilterOption({ option, parameter, single, checked, onChoose }: FilterOptionProps) {
  return (
    <label className="filter-option">
      <input
        type={single ? 'radio' : 'checkbox'}
        name={parameter}
        value={option.value}
        checked={checked}
        onChange={onChoose}
      />
      <span className="filter-option-label">{option.label}</span>{' '}
      {option.count !== '' && <span className="filter-option-count">{option.count}</span>}
    </label>
  );
}
