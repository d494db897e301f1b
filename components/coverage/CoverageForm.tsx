import { coverageAddress } from '@/lib/link/addresses';
import type { CoverageQuery } from '@/lib/query/coverage-query';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';

interface CoverageFormProps {
  readonly snapshot: Snapshot;
  readonly query: CoverageQuery;
  readonly locale: Locale;
}

/** Countries, topic, years and the date of knowledge, as a form that a browser sends by itself. */
export function CoverageForm({ snapshot, query, locale }: CoverageFormProps) {
  const words = wordsOf(locale, 'coverage');
  const { catalogue, figures } = snapshot;
  const pairs = [
    ...new Set([...figures.map(({ pair }) => pair), ...(query.pair === null ? [] : [query.pair])]),
  ]
    .map((code): Option => [code, pairName(catalogue, code, locale)])
    .sort((a, b) => a[1].localeCompare(b[1], locale));
  const topics = [...catalogue.topics.keys()].map((id): Option => [id, nameIn(catalogue.topics, id, locale)]);
  return (
    <form
      className="coverage-form"
      action={coverageAddress(locale, [])}
      aria-label={words('filters.heading')}
    >
      <Choice
        label={words('filters.pair')}
        name={PARAMETER_OF.pairs}
        chosen={query.pair}
        options={[['', words('filters.anyPair')], ...pairs]}
      />
      <Choice
        label={words('filters.topic')}
        name={PARAMETER_OF.topic}
        chosen={query.topic}
        options={[['', words('filters.anyTopic')], ...topics]}
      />
      <Entry label={words('filters.from')} name={PARAMETER_OF.from} text={yearText(query.from)} isYear />
      <Entry label={words('filters.to')} name={PARAMETER_OF.to} text={yearText(query.to)} isYear />
      <Entry
        label={words('filters.known')}
        name={PARAMETER_OF.known}
        text={query.known?.edtf ?? ''}
        hint={words('filters.knownHint')}
      />
      {query.revision !== null && <input type="hidden" name={PARAMETER_OF.revision} value={query.revision} />}
      <button className="button">{words('filters.submit')}</button>
    </form>
  );
}

type Option = readonly [value: string, label: string];

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string | null;
  readonly options: readonly Option[];
}

function Choice({ label, name, chosen, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select key={chosen} name={name} defaultValue={chosen ?? ''}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface EntryProps {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly hint?: string;
  readonly isYear?: boolean;
}

function Entry({ label, name, text, hint, isYear = false }: EntryProps) {
  return (
    <label>
      {label}
      <input
        key={text}
        name={name}
        defaultValue={text}
        placeholder={hint}
        size={isYear ? 4 : 16}
        {...(isYear ? { inputMode: 'numeric', maxLength: 4 } : {})}
      />
    </label>
  );
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}
