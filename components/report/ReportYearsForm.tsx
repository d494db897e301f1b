import type { ReportQuery } from '@/lib/query/report-query';
import { serialiseReportQuery } from '@/lib/query/report-query';
import type { ReportYears } from '@/lib/report/report-years';
import type { Words } from '@/lib/words/translate';

interface ReportYearsFormProps {
  readonly address: string;
  readonly years: ReportYears;
  readonly query: ReportQuery;
  readonly words: Words;
}

/** Other years for the same brief, and how it is printed; not on paper. */
export function ReportYearsForm({ address, years, query, words }: ReportYearsFormProps) {
  const kept = serialiseReportQuery({ ...query, from: null, to: null });
  return (
    <form className="report-years" method="get" action={address}>
      <fieldset>
        <legend className="visually-hidden">{words('choose.legend')}</legend>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {words(`choose.${end}`)}
            <input name={end} type="number" min={1000} max={2999} defaultValue={years[end]} required />
          </label>
        ))}
      </fieldset>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button" type="submit">
        {words('choose.show')}
      </button>
      <p className="report-quiet">{words('choose.print')}</p>
    </form>
  );
}
