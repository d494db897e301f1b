import { explorePath } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { CarriedParameters } from './CarriedParameters';
import type { PeriodOptionGroup } from './number-to-use-view';

interface PeriodChoiceProps {
  readonly groups: readonly PeriodOptionGroup[];
  readonly query: ExploreQuery;
  readonly locale: Locale;
  readonly words: Words;
  /** The id of the part of the page that the browser shows again. */
  readonly returnTo: string;
}

/** Asks for the numbers of another period; a form that a browser sends by itself. */
export function PeriodChoice({ groups, query, locale, words, returnTo }: PeriodChoiceProps) {
  return (
    <form className="answer-form" action={`${explorePath(locale)}#${returnTo}`} method="get">
      <label>
        <span>{words('choose.period')}</span>
        <select name={PARAMETER_OF.at} defaultValue={query.at ?? ''} key={query.at ?? ''}>
          <option value="">{words('choose.latest')}</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <CarriedParameters query={{ ...query, at: null }} />
      <button type="submit" className="quiet-button">
        {words('choose.show')}
      </button>
    </form>
  );
}
