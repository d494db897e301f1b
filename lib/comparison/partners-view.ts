import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { CompareQuery } from '@/lib/query/compare-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { chartQueryOf } from './chart-query';
import { wayName } from './way-name';
import type { ComparisonContext } from './number-words';
import { comparisonContext, numberView, rowDetails } from './number-words';
import type { PartnersComparison, PartnersTable } from './partners-comparison';
import { comparePartners } from './partners-comparison';
import { measuredName, partnerRow, refusalViews } from './row-view';
import type { ComparisonTable, NumberView, RefusalView } from './table-view';

/** A partner's numbers that no other partner has anything like. */
export interface AloneView {
  readonly key: string;
  readonly name: string;
  readonly details: readonly string[];
  readonly numbers: readonly NumberView[];
}

/** Partner against partner, in words. */
export interface PartnersView {
  readonly comparison: PartnersComparison;
  readonly tables: readonly ComparisonTable[];
  readonly refusals: readonly RefusalView[];
  readonly alone: readonly AloneView[];
  readonly remarks: readonly string[];
  /** What selects the figures of the first table for a chart. */
  readonly chartQuery: ExploreQuery | null;
}

/** Compares partners and puts the result into words. */
export function partnersView(snapshot: Snapshot, query: CompareQuery, locale: Locale): PartnersView {
  const context = comparisonContext(snapshot, locale);
  const comparison = comparePartners(snapshot, query);
  const [first] = comparison.tables;
  return {
    comparison,
    tables: comparison.tables.map((table) => tableOf(table, context)),
    refusals: refusalViews(comparison.refusals, context),
    alone: comparison.alone.map((series) => {
      const sample = series.places[0]!.figures[0]!;
      return {
        key: series.key,
        name: pairName(snapshot.catalogue, sample.pair, locale),
        details: [
          ...(sample.measure === 'level' ? [] : [measuredName(sample, context)]),
          ...rowDetails(sample, context),
        ],
        numbers: series.places.map((place) => {
          const { figure } = standingOf(snapshot, place, query.prefer);
          return numberView(figure, [formatPeriod(figure.period, locale)], context);
        }),
      };
    }),
    remarks: remarksOn(comparison, query, context),
    chartQuery: first === undefined ? null : chartQueryOf(first.rows, first.years, query),
  };
}

function tableOf({ key, rows, years }: PartnersTable, context: ComparisonContext): ComparisonTable {
  const { words } = context;
  const { sample } = rows[0]!;
  const parts = sample.breakdown.map(({ key: part, code }) =>
    nameIn(context.snapshot.catalogue.breakdowns, `${part}=${code}`, context.locale),
  );
  return {
    key,
    caption: words(`partners.caption.${sample.period.kind}`, {
      indicator: [measuredName(sample, context), ...parts].join(', '),
      years: years.join(', '),
    }),
    columns: years.map(String),
    hasChange: years.length > 1,
    groups: [{ heading: '', rows: rows.map((row) => partnerRow(row, years, context)) }],
  };
}

function remarksOn(
  { indicatorId, direction, tables }: PartnersComparison,
  { pairs, indicators }: CompareQuery,
  { snapshot, locale, words }: ComparisonContext,
): string[] {
  const leftOut = tables[0]?.leftOut ?? 0;
  const subject = {
    indicator: nameIn(snapshot.catalogue.indicators, indicatorId, locale),
    way: wayName(snapshot.catalogue, direction, locale),
  };
  return [
    ...(indicators.length > 1 ? [words('partners.oneIndicator', subject)] : []),
    ...(pairs.length === 1 ? [words('partners.onePartner')] : []),
    ...(tables.length === 0 ? [words('partners.nothing', subject)] : []),
    ...(leftOut > 0 ? [words('leftOut', { count: leftOut, number: formatCount(leftOut, locale) })] : []),
  ];
}
