import type { SidesRowView, SidesView } from '@/lib/comparison/sides-view';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import { OneSidedTable } from './OneSidedTable';
import { Remarks } from './Remarks';
import { SidesFigure } from './SidesFigure';
import { SidesTable } from './SidesTable';

/** Side against side: the flows that several tell, those that one tells, and why two countries' numbers differ. */
export function SidesResult({ view, locale }: { readonly view: SidesView; readonly locale: Locale }) {
  const words = wordsOf(locale, 'compare');
  const { told, oneSided, remarks, reasons } = view;
  return (
    <>
      <p className="lead">{words('sides.lead')}</p>
      {told.length > 0 && (
        <section className="compare-section" aria-labelledby="told">
          <h2 id="told">{words('sides.toldHeading')}</h2>
          <SidesTable rows={told} words={words} />
          {told.map((row) => (
            <RowFigure key={row.key} row={row} words={words} />
          ))}
        </section>
      )}
      {oneSided.length > 0 && (
        <section className="compare-section" aria-labelledby="one-sided">
          <h2 id="one-sided">{words('sides.oneSidedHeading')}</h2>
          <p className="lead">{words('sides.oneSidedLead')}</p>
          <OneSidedTable flows={oneSided} words={words} />
        </section>
      )}
      <Remarks remarks={remarks} />
      <section className="compare-section" aria-labelledby="reasons">
        <h2 id="reasons">{words('sides.reasonsHeading')}</h2>
        <p className="lead">{words('sides.reasonsLead')}</p>
        <dl className="known-reasons">
          {reasons.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function RowFigure({ row, words }: { readonly row: SidesRowView; readonly words: Words }) {
  if (row.drawing === null) return null;
  const title = words('sides.drawing', { name: row.name, period: row.period });
  return <SidesFigure drawing={row.drawing} title={title} note={words('sides.drawingNote')} />;
}
