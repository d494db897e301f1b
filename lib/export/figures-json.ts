import type { Figure } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { roundingInterval } from '@/lib/figure/quantity';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exactToText, toDrawingNumber } from '@/lib/interval/exact-number';
import { figurePath } from '@/lib/link/addresses';
import { serialiseExploreQuery } from '@/lib/query/parameters';
import { DATA_LICENCE_ID, READING_NOTE } from './columns-in-codes';
import { DATA_LICENCE_ADDRESS } from './export-notes';
import type { FigureExport } from './figure-export';
import { exportedDocuments } from './figure-export';
import { standingInPlace } from './standing-in-place';

/**
 * The exported figures as JSON, with their whole structure: every number both as a JSON number and, under `exact`, as
 * the text that it is exactly (decimals or n/m). Codes are explained in `codes`, in both languages.
 */
export function figuresJson(exported: FigureExport): string {
  const { snapshot, query, liveAddress, frozenAddress } = exported;
  return JSON.stringify({
    metadata: {
      name: 'song-phuong',
      description: READING_NOTE,
      revision: snapshot.revision,
      loaded: snapshot.loadedAt,
      licence: { id: DATA_LICENCE_ID, url: DATA_LICENCE_ADDRESS },
      filter: serialiseExploreQuery(query).map(([parameter, value]) => ({ parameter, value })),
      figures: exported.figures.length,
      figures_in_all: snapshot.figures.length,
      live_url: liveAddress,
      view_url: frozenAddress,
    },
    codes: codesOf(exported),
    documents: exportedDocuments(exported).map((document) => ({
      id: document.id,
      title: document.title,
      publisher: document.publisher || null,
      date: document.date || null,
      language: document.language,
      url: document.url || null,
      archived_url: document.archivedUrl || null,
      note_en: document.noteEn || null,
      note_vi: document.noteVi || null,
    })),
    figures: exported.figures.map((figure) => figureObject(figure, exported)),
  });
}

function figureObject(figure: Figure, exported: FigureExport) {
  const { stands, rivals } = standingInPlace(figure, exported);
  return {
    id: figure.id,
    url: `${exported.origin}${figurePath(figure.id, exported.snapshot.frozenTo)}`,
    document: figure.documentId,
    lines: figure.lines,
    locator: figure.locator || null,
    as_written: figure.asWritten,
    indicator: figure.indicatorId,
    measure: figure.measure,
    whole: figure.whole && { code: figure.whole.code, value: numberOf(figure.whole.value) },
    pair: figure.pair,
    reporter: figure.reporter,
    attributed_to: figure.attributedTo,
    origin: figure.origin,
    destination: figure.destination,
    breakdown: figure.breakdown,
    period: periodObject(figure.period),
    base_period: figure.basePeriod && periodObject(figure.basePeriod),
    quantity: quantityObject(figure.quantity),
    reading: figure.reading && quantityObject(figure.reading),
    nature: figure.nature,
    restates: figure.restates,
    inferred: figure.inferred,
    stands,
    rivals,
    note_en: figure.noteEn || null,
    note_vi: figure.noteVi || null,
  };
}

function periodObject({ kind, edtf, firstDay, lastDay, approximate }: Figure['period']) {
  return { kind, edtf: edtf || null, first_day: firstDay, last_day: lastDay, approximate };
}

function quantityObject(quantity: Quantity) {
  const point = quantity.shape === 'point' ? quantity.value : null;
  const low = quantity.shape === 'point' ? null : quantity.low;
  const high = quantity.shape === 'range' ? quantity.high : null;
  const interval = roundingInterval(quantity);
  return {
    shape: quantity.shape,
    value: numberOf(point),
    low: numberOf(low),
    high: numberOf(high),
    unit: quantity.unitId,
    qualifier: quantity.qualifier,
    exact: { value: textOf(point), low: textOf(low), high: textOf(high) },
    interval: { low: numberOf(interval.low), high: numberOf(interval.high) },
  };
}

function numberOf(value: ExactNumber | null): number | null {
  return value && toDrawingNumber(value);
}

function textOf(value: ExactNumber | null): string | null {
  return value && exactToText(value);
}

/** The names of the codes that the exported figures use. */
function codesOf({ figures, snapshot: { catalogue } }: FigureExport) {
  const used = (codesOfFigure: (figure: Figure) => readonly string[]) =>
    new Set(figures.flatMap(codesOfFigure));
  const indicators = used(({ indicatorId }) => [indicatorId]);
  const units = used(({ quantity, reading }) => [quantity.unitId, ...(reading ? [reading.unitId] : [])]);
  const breakdowns = used(({ breakdown, whole }) => [
    ...breakdown.map(({ key, code }) => `${key}=${code}`),
    ...(whole ? [`whole=${whole.code}`] : []),
  ]);
  const pick = <Entry extends { readonly nameEn: string; readonly nameVi: string }>(
    table: ReadonlyMap<string, Entry>,
    ids: ReadonlySet<string>,
    more: (entry: Entry) => object = () => ({}),
  ) =>
    [...table]
      .filter(([id]) => ids.has(id))
      .map(([id, entry]) => ({ id, name_en: entry.nameEn, name_vi: entry.nameVi, ...more(entry) }));
  return {
    countries: pick(catalogue.countries, new Set(catalogue.countries.keys())),
    indicators: pick(catalogue.indicators, indicators, (indicator) => ({
      topic: indicator.topicId,
      definition_en: indicator.definitionEn,
      definition_vi: indicator.definitionVi,
      not_comparable_with: indicator.notComparableWith,
    })),
    units: pick(catalogue.units, units),
    breakdowns: pick(catalogue.breakdowns, breakdowns),
  };
}
