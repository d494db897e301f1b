import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { MEASURES, NATURES } from '@/lib/figure/vocabulary';
import { groupBy } from '@/lib/series/group-by';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { statedDay } from './overview-target';

/** A document that came lately, and what it states of a pair. */
export interface NewDocument {
  readonly document: SourceDocument;
  /** How many figures it has of the pair. */
  readonly count: number;
  readonly told: readonly Figure[];
}

const DOCUMENTS_TOLD = 2;
const FIGURES_TOLD = 3;

/**
 * The latest documents on a pair, latest first. Of each, first what it says of the indicators given, in their order,
 * then the rest as the document has it; one figure of an indicator and measure, what is reported before what is
 * expected and then the latest, and nothing twice.
 */
export function newDocumentsOf(
  snapshot: Snapshot,
  pair: string,
  indicatorIds: readonly string[],
): NewDocument[] {
  const { documents } = snapshot.catalogue;
  const figures = snapshot.figures.filter(
    (figure) => figure.pair === pair && documents.has(figure.documentId),
  );
  return [...groupBy(figures, ({ documentId }) => documentId)]
    .sort(
      ([a, [ofA]], [b, [ofB]]) =>
        compareText(statedDay(ofB!, documents), statedDay(ofA!, documents)) || compareText(a, b),
    )
    .slice(0, DOCUMENTS_TOLD)
    .map(([id, stated]) => ({
      document: documents.get(id)!,
      count: stated.length,
      told: toldOf(stated, indicatorIds),
    }));
}

function toldOf(stated: readonly Figure[], indicatorIds: readonly string[]): Figure[] {
  const orderOf = ({ indicatorId }: Figure) => {
    const place = indicatorIds.indexOf(indicatorId);
    return place < 0 ? indicatorIds.length : place;
  };
  const kinds = groupBy(
    stated.filter(({ restates }) => restates === null),
    ({ indicatorId, measure }) => `${indicatorId} ${measure}`,
  );
  return [...kinds.values()]
    .map((alike) => alike.toSorted(compareTold)[0]!)
    .sort((a, b) => orderOf(a) - orderOf(b) || MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure))
    .slice(0, FIGURES_TOLD);
}

/** What happened before what was planned or expected, then the later period. */
function compareTold(a: Figure, b: Figure): number {
  return NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) || compareText(lastDay(b), lastDay(a));
}

function lastDay({ period }: Figure): string {
  return period.lastDay ?? '';
}
