import type {
  BreakdownCode,
  Catalogue,
  Country,
  Indicator,
  SourceDocument,
  Topic,
  Unit,
} from '@/lib/figure/catalogue';
import type { FigureRow } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';

/** A figure with the row that states it: the text for whoever stores or exports it, the figure for the rest. */
export interface DatasetFigure {
  readonly documentId: string;
  readonly row: FigureRow;
  readonly figure: Figure;
}

/** An id that once named a figure and still resolves. */
export interface RetiredFigure {
  readonly id: string;
  /** Id of the figure that took its place; empty when none did. */
  readonly replacedBy: string;
  readonly noteEn: string;
  readonly noteVi: string;
}

/** All tables of a valid dataset, each in its own order; figures in the order of documents, then of rows. */
export interface Dataset {
  readonly countries: readonly Country[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly BreakdownCode[];
  readonly documents: readonly SourceDocument[];
  readonly figures: readonly DatasetFigure[];
  readonly retired: readonly RetiredFigure[];
}

/** The dataset's code tables by their keys. */
export function catalogueOf(tables: Omit<Dataset, 'figures' | 'retired'>): Catalogue {
  return {
    countries: byId(tables.countries),
    topics: byId(tables.topics),
    units: byId(tables.units),
    indicators: byId(tables.indicators),
    breakdowns: new Map(tables.breakdowns.map((part) => [`${part.key}=${part.code}`, part])),
    documents: byId(tables.documents),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
