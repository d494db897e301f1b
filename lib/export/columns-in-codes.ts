import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { roundingInterval } from '@/lib/figure/quantity';
import { exact } from '@/lib/interval/exact-number';
import type { ExportColumn } from './export-column';
import { addressColumn, dayColumn, decimalText, numberColumn, textColumn } from './export-column';
import { documentOf } from './columns-in-words';

/** The identifier of the licence of the data (SPDX). */
export const DATA_LICENCE_ID = 'CC-BY-4.0';

/** What a program's user has to know of the rows, in English as the column ids are. */
export const READING_NOTE =
  'Every row is a statement: one number as one document gives it, with who says so, about what, when, and where. ' +
  'Statements that differ stand side by side; the column "stands" says which one the written rule prefers. ' +
  'Nothing is computed from several statements, converted or filled in.';

/** What programs join and compute with: the codes of the dataset, days, ends of the rounding, and where all is from. */
export const COLUMNS_IN_CODES: readonly ExportColumn[] = [
  textColumn(
    'topic',
    ({ indicatorId }, { snapshot }) => snapshot.catalogue.indicators.get(indicatorId)?.topicId ?? '',
  ),
  textColumn('indicator', ({ indicatorId }) => indicatorId),
  textColumn('measure', ({ measure }) => measure),
  textColumn('pair', ({ pair }) => pair),
  textColumn('reporter', ({ reporter }) => reporter ?? ''),
  textColumn('origin', ({ origin }) => origin ?? ''),
  textColumn('destination', ({ destination }) => destination ?? ''),
  textColumn('breakdown', ({ breakdown }) => breakdown.map(({ key, code }) => `${key}=${code}`).join(';')),
  textColumn('whole', ({ whole }) => whole?.code ?? ''),
  numberColumn('whole_value', ({ whole }) => whole?.value ?? null),
  textColumn('period', ({ period }) => period.edtf),
  textColumn('period_kind', ({ period }) => period.kind),
  textColumn('base_period', ({ basePeriod }) => basePeriod?.edtf ?? ''),
  dayColumn('period_first_day', ({ period }) => period.firstDay ?? ''),
  dayColumn('period_last_day', ({ period }) => period.lastDay ?? ''),
  textColumn('nature', ({ nature }) => nature),
  textColumn('reading', readingText),
  numberColumn('meant_value', (figure) => {
    const quantity = quantityMeant(figure);
    return quantity.shape === 'point' ? quantity.value : null;
  }),
  textColumn('meant_unit', (figure) => quantityMeant(figure).unitId),
  numberColumn('interval_low', (figure) => roundingInterval(quantityMeant(figure)).low),
  numberColumn('interval_high', (figure) => roundingInterval(quantityMeant(figure)).high),
  textColumn('restates', ({ restates }) => restates ?? ''),
  textColumn('inferred', ({ inferred }) => inferred.join(';')),
  textColumn('document', ({ documentId }) => documentId),
  textColumn('document_language', (figure, source) => documentOf(figure, source)?.language ?? ''),
  addressColumn('document_archived_url', (figure, source) => documentOf(figure, source)?.archivedUrl ?? ''),
  numberColumn('revision', (_, { snapshot }) => exact(snapshot.revision)),
  addressColumn('view_url', (_, { frozenAddress }) => frozenAddress),
  textColumn('licence', () => DATA_LICENCE_ID),
];

/** `421000000 USD`, or the empty text where the print is no slip. */
function readingText({ reading }: Figure): string {
  return reading?.shape === 'point' ? `${decimalText(reading.value)} ${reading.unitId}` : '';
}
