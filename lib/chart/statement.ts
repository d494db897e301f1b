import type { Figure, LineSpan } from '@/lib/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import { figureFormatOptions, formatQuantity } from '@/lib/format/quantity';
import { documentAddress, figureAddress } from '@/lib/link/addresses';
import { countryName } from '@/lib/words/place-names';
import type { ChartContext } from './chart-context';
import { inLanguage } from './chart-context';
import type { Statement } from './chart-panel';
import { fullNumber } from './figure-words';
import { nameInPanel } from './series-names';

/**
 * One figure as a person reads it; `standing` is false for a rival of the one that stands, `rivals` are the other
 * figures of its place.
 */
export function statementOf(
  figure: Figure,
  standing: boolean,
  context: ChartContext,
  rivals: readonly Figure[] = [],
): Statement {
  const { snapshot, locale } = context;
  const document = snapshot.catalogue.documents.get(figure.documentId);
  return {
    figureId: figure.id,
    href: figureAddress(locale, figure.id, snapshot.frozenTo),
    number: fullNumber(figure, context),
    period:
      figure.period.kind === 'unstated'
        ? context.words('periodUnstated')
        : formatPeriod(figure.period, locale),
    series: nameInPanel(figure, context),
    asWritten: figure.asWritten,
    language: document?.language ?? '',
    source: sourceOf(figure, context),
    sourceHref: documentAddress(locale, figure.documentId, { line: figure.lines[0]?.first }),
    place: placeOf(figure, context),
    remarks: remarksOn(figure, standing, context),
    rivals: rivals.map((rival) => ({
      figureId: rival.id,
      href: figureAddress(locale, rival.id, snapshot.frozenTo),
      number: fullNumber(rival, context),
      source: sourceOf(rival, context),
      language: snapshot.catalogue.documents.get(rival.documentId)?.language ?? '',
    })),
  };
}

/** Title and publisher of the document. */
function sourceOf(figure: Figure, { snapshot }: ChartContext): string {
  const document = snapshot.catalogue.documents.get(figure.documentId);
  return [document?.title ?? figure.documentId, document?.publisher ?? '']
    .filter((text) => text !== '')
    .join(', ');
}

/** Whose statistics, who is quoted, which line. */
function placeOf(figure: Figure, { words, snapshot, locale }: ChartContext): string {
  const reporter = figure.reporter && countryName(snapshot.catalogue, figure.reporter, locale);
  return [
    reporter ? words('reportedBy', { reporter }) : '',
    figure.attributedTo ? words('attributedTo', { office: figure.attributedTo }) : '',
    figure.lines.length > 0 ? words('lines', { lines: figure.lines.map(lineWords).join(', ') }) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function lineWords({ first, last }: LineSpan): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function remarksOn(figure: Figure, standing: boolean, context: ChartContext): string[] {
  const { words, locale, unit } = context;
  const printed = formatQuantity(figure.quantity, unit, locale, figureFormatOptions(figure));
  return [
    figure.nature === 'reported' ? '' : words(`nature.${figure.nature}`),
    figure.basePeriod ? words('comparedWith', { period: formatPeriod(figure.basePeriod, locale) }) : '',
    figure.reading === null ? '' : words('misprintRemark', { printed }),
    standing ? '' : words('rivalRemark'),
    figure.inferred.includes('period') ? words('periodInferred') : '',
    inLanguage(locale, figure.noteEn, figure.noteVi),
  ].filter((text) => text !== '');
}
