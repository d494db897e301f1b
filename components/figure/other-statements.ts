import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatPeriod } from '@/lib/format/period';
import { exploreAddress, figureAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { directionCode } from '@/lib/series/figure-direction';
import type { FigurePlace } from '@/lib/series/series-place';
import type { CardContext } from './card-context';
import { documentTitle, languageOf } from './card-context';

/** Another statement, as a card names it. */
export interface NamedStatement {
  readonly figureId: string;
  readonly address: string;
  readonly number: string;
  readonly period: string;
  readonly written: string;
  readonly language: string;
  readonly document: string;
  readonly date: string;
}

/** Statements for one place in the series, the one that stands first. */
export interface RivalsView {
  readonly heading: string;
  readonly statements: readonly (NamedStatement & { readonly stands: boolean; readonly isThis: boolean })[];
  /** Why the one that stands does. */
  readonly reason: string;
  /** The written rule; the empty text where none stands. */
  readonly rule: string;
}

export interface OtherStatements {
  readonly restates: NamedStatement | null;
  readonly restatedBy: readonly NamedStatement[];
  /** Null when no other figure has the place. */
  readonly rivals: RivalsView | null;
  /** The statement that stands in place of this one; null when this one does, or none. */
  readonly standing: NamedStatement | null;
}

/** What other statements say: what this one repeats, what repeats it, what else is said for its place. */
export function otherStatements(place: FigurePlace, context: CardContext): OtherStatements {
  const { figure, snapshot } = context;
  const restated = snapshot.figures.find(({ id }) => id === figure.restates);
  const standing = place.standing?.figure ?? null;
  return {
    restates: restated === undefined ? null : nameStatement(restated, context),
    restatedBy: snapshot.figures
      .filter(({ restates }) => restates === figure.id)
      .map((other) => nameStatement(other, context)),
    rivals: place.rivals.length === 0 ? null : rivalsView(place, context),
    standing: standing === null || standing.id === figure.id ? null : nameStatement(standing, context),
  };
}

/** A statement in short: the number that is meant, as written, of when, in which document. */
export function nameStatement(figure: Figure, context: CardContext): NamedStatement {
  const { snapshot, catalogue, locale, words } = context;
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  const unstated = figure.period.kind === 'unstated';
  return {
    figureId: figure.id,
    address: figureAddress(locale, figure.id, snapshot.frozenTo),
    number: meant ?? number,
    period: unstated ? words('content.noPeriod') : formatPeriod(figure.period, locale),
    written: figure.asWritten,
    language: languageOf(figure, catalogue),
    document: documentTitle(figure, catalogue),
    date: formatDocumentDate(catalogue.documents.get(figure.documentId)?.date ?? '', locale),
  };
}

/** The Explore screen with all figures of a figure's series. */
export function seriesAddress(figure: Figure, { snapshot, locale }: CardContext): string {
  return exploreAddress(locale, {
    ...EVERY_FIGURE,
    indicators: [figure.indicatorId],
    pairs: [figure.pair],
    directions: [directionCode(figure)],
    measures: [figure.measure],
    units: [quantityMeant(figure).unitId],
    revision: snapshot.frozenTo,
  });
}

function rivalsView({ rivals, standing }: FigurePlace, context: CardContext): RivalsView {
  const { figure, words } = context;
  const standingId = standing?.figure.id ?? null;
  const statements = [figure, ...rivals]
    .toSorted((a, b) => Number(b.id === standingId) - Number(a.id === standingId))
    .map((statement) => ({
      ...nameStatement(statement, context),
      stands: statement.id === standingId,
      isThis: statement.id === figure.id,
    }));
  if (standing === null) {
    return {
      heading: words('others.rivalsUnstated'),
      statements,
      reason: words('others.noStanding'),
      rule: '',
    };
  }
  const reason = standing.decidedBy === null ? '' : words(`others.decided.${standing.decidedBy}`);
  return { heading: words('others.rivals'), statements, reason, rule: words('others.rule') };
}
