import { Fragment } from 'react';
import type { PartnersView } from '@/lib/comparison/partners-view';
import { formatCount } from '@/lib/format/number';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { CompareChart } from './CompareChart';
import { ComparisonTableView } from './ComparisonTableView';
import { NumberCell } from './NumberCell';
import { Refusals } from './Refusals';
import { Remarks } from './Remarks';

interface PartnersResultProps {
  readonly view: PartnersView;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** Partner against partner: a table for each kind of like figures, what is not compared, and what stands alone. */
export function PartnersResult({ view, snapshot, locale }: PartnersResultProps) {
  const words = wordsOf(locale, 'compare');
  const { tables, refusals, alone, remarks } = view;
  return (
    <>
      <Remarks remarks={remarks} />
      {tables.map((table, place) => (
        <Fragment key={table.key}>
          <ComparisonTableView table={table} rowHeading={words('columns.partner')} words={words} />
          {place === 0 && <CompareChart snapshot={snapshot} query={view.chartQuery} locale={locale} />}
        </Fragment>
      ))}
      <Refusals refusals={refusals} words={words} />
      {alone.length > 0 && (
        <details className="more-rows" open={tables.length === 0}>
          <summary>
            {words('partners.aloneHeading', {
              count: alone.length,
              number: formatCount(alone.length, locale),
            })}
          </summary>
          <p className="lead">{words('partners.aloneLead')}</p>
          <ul className="alone-list">
            {alone.map(({ key, name, details, numbers }) => (
              <li key={key}>
                <p>
                  <strong>{name}</strong> {details.join(', ')}
                </p>
                <ul>
                  {numbers.map((number) => (
                    <li key={number.figureId}>
                      <NumberCell number={number} empty={words('empty')} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
