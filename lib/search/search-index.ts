import type { Catalogue, Indicator, SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { figureTextsOf } from './figure-text';
import type { SearchText } from './search-text';
import { searchTextOf } from './search-text';

/** One revision of the dataset, as far as a search needs it. */
export interface SearchedDataset {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
}

/** Something that can be found, with the words that it is found by. */
export interface IndexEntry<Found> {
  readonly found: Found;
  /** What it is called, or what it says: found here, it stands first. */
  readonly name: SearchText;
  /** That, and all else about it. */
  readonly everything: SearchText;
  /** Of two that answer equally well the larger stands first. */
  readonly weight: number | string;
}

export interface SearchIndex {
  readonly indicators: readonly IndexEntry<Indicator>[];
  readonly documents: readonly IndexEntry<SourceDocument>[];
  readonly figures: readonly IndexEntry<Figure>[];
  /** Number of figures of every indicator, and of every document, that has any. */
  readonly figuresOfIndicator: ReadonlyMap<string, number>;
  readonly figuresOfDocument: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<SearchedDataset, SearchIndex>();

/** The index of a revision, made when it is first asked for. */
export function searchIndexOf(dataset: SearchedDataset): SearchIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index = buildSearchIndex(dataset);
  indexes.set(dataset, index);
  return index;
}

function buildSearchIndex({ catalogue, figures }: SearchedDataset): SearchIndex {
  const figuresOfIndicator = countBy(figures, (figure) => figure.indicatorId);
  const figuresOfDocument = countBy(figures, (figure) => figure.documentId);
  return {
    indicators: [...catalogue.indicators.values()].map((indicator) => {
      const weight = figuresOfIndicator.get(indicator.id) ?? 0;
      return { ...indicatorTexts(indicator, catalogue), found: indicator, weight };
    }),
    documents: [...catalogue.documents.values()].map((document) => ({
      ...documentTexts(document),
      found: document,
      weight: document.date,
    })),
    figures: figures.map((figure) => {
      const { statement, everything } = figureTextsOf(figure, catalogue);
      return { name: statement, everything, found: figure, weight: figureWeight(figure) };
    }),
    figuresOfIndicator,
    figuresOfDocument,
  };
}

function indicatorTexts(indicator: Indicator, catalogue: Catalogue) {
  const topic = catalogue.topics.get(indicator.topicId);
  const names = [indicator.nameEn, indicator.nameVi];
  const others = [indicator.definitionEn, indicator.definitionVi, topic?.nameEn ?? '', topic?.nameVi ?? ''];
  return { name: searchTextOf(names), everything: searchTextOf([...names, ...others, indicator.id]) };
}

function documentTexts({ id, title, publisher, date, noteEn, noteVi }: SourceDocument) {
  const everything = searchTextOf([title, publisher, date, noteEn, noteVi, id]);
  return { name: searchTextOf([title]), everything };
}

/** What was measured before what was wanted, levels before changes, then the latest. */
function figureWeight({ nature, measure, period }: Figure): string {
  return `${nature === 'reported' ? 1 : 0}${measure === 'level' ? 1 : 0} ${period.lastDay ?? ''}`;
}

function countBy(figures: readonly Figure[], codeOf: (figure: Figure) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(codeOf(figure), (counts.get(codeOf(figure)) ?? 0) + 1);
  return counts;
}
