import type { Measure, Nature } from '@/lib/figure/vocabulary';
import type { MarkShape } from '@/lib/look/shapes';
import type { DerivedFrom, Statement, TooltipWords } from './chart-statement';

export type { DerivedFrom, DerivedInput, RivalStatement, Statement, TooltipWords } from './chart-statement';

/**
 * What is to be drawn or told of a selection of figures: data and words, no pixels. Everything is plain JSON. Times
 * are decimal years (2022.5 is the middle of 2022), values are in the unit's base, texts are in one language.
 */
export type ChartPanel = ChartModel | StatementsPanel | EmptyPanel;

/** One panel holds what may share an axis: one measure in one unit, of these indicators and pairs. */
export interface PanelIdentity {
  /** At least one. */
  readonly indicatorIds: readonly string[];
  readonly measure: Measure;
  readonly unitId: string;
  /** At least one, in the order of their characters. */
  readonly pairs: readonly string[];
}

/** Another panel of the same selection, which the page can link to. */
export interface OtherPanel extends PanelIdentity {
  readonly title: string;
  readonly figureCount: number;
  /** "12 figures". */
  readonly countWords: string;
}

interface PanelWords extends PanelIdentity {
  readonly title: string;
  /** The unit, with the scale word of the axis: "billion USD". */
  readonly subtitle: string;
  /** At most two lines. */
  readonly notes: readonly string[];
  readonly sources: readonly ChartSource[];
  readonly sourcesHeading: string;
  readonly words: TooltipWords;
}

export interface ChartModel extends PanelWords {
  readonly kind: 'chart';
  /** One sentence that says what the chart shows; null where no series has three points to speak of. */
  readonly headline: string | null;
  /** The chart told in words, for those who do not see it. */
  readonly summary: string;
  readonly timeAxis: TimeAxis;
  readonly valueAxis: ValueAxis;
  readonly series: readonly ChartSeries[];
  /** In time order. */
  readonly marks: readonly ChartMark[];
  readonly segments: readonly ChartSegment[];
  /** Thin dotted lines across years without a figure, where the reader asks for them. */
  readonly connectors: readonly ChartSegment[];
  /** Years without a figure that such lines could cross. */
  readonly hasGaps: boolean;
  /** Series that go on outside the years that were asked for. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
  readonly levels: readonly TargetLevel[];
  readonly strip: readonly StripItem[];
  readonly stripHeading: string;
  readonly legend: readonly LegendEntry[];
}

/** Fewer than three comparable points: the statements stand in time order instead of a chart. */
export interface StatementsPanel extends PanelWords {
  readonly kind: 'statements';
  readonly reason: string;
  readonly statements: readonly Statement[];
}

/** Nothing was selected. */
export interface EmptyPanel {
  readonly kind: 'empty';
  readonly text: string;
}

/** Whole years from the start of the first to the end of the last. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
}

export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  /** First rank on top. */
  readonly reversed: boolean;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** What shares a colour and a shape: a direction, or a part (sector, actor …) of one. */
export interface ChartSeries {
  readonly label: string;
  readonly colour: string;
  readonly shape: MarkShape;
}

export interface ChartMark {
  readonly figureId: string;
  /** The figure's statement card. */
  readonly href: string;
  readonly seriesIndex: number;
  readonly x: number;
  readonly value: number;
  /** Ends of a range; null for one number. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** A part of a year is drawn hollow. */
  readonly completeness: 'whole' | 'part';
  readonly nature: Nature;
  /** Which way on the axis the true number lies: more than, less than; of a rank better, worse. */
  readonly arrow: 'up' | 'down' | null;
  /** False for a rival of the statement that stands. */
  readonly standing: boolean;
  /** The print is likely a slip; what is meant is drawn. */
  readonly misprint: boolean;
  /** What the mark was computed from; null where a document states it. */
  readonly derived: DerivedFrom | null;
  /** The number and, where the axis does not say it, the period: one or two lines. */
  readonly label: readonly string[];
  readonly statement: Statement;
}

/** A line between two marks, by their indexes. */
export interface ChartSegment {
  readonly from: number;
  readonly to: number;
}

/** A target without a year: a level from its document's date on, with no pace. */
export interface TargetLevel {
  readonly figureId: string;
  readonly href: string;
  readonly seriesIndex: number;
  readonly start: number;
  readonly low: number;
  /** Equal to `low` unless the target is a range. */
  readonly high: number;
  /** Empty where another level of the same height carries it. */
  readonly label: string;
  readonly statement: Statement;
}

/** A total or an average over several years, under the plot. */
export interface StripItem {
  readonly figureId: string;
  readonly href: string;
  readonly colour: string;
  readonly nature: Nature;
  readonly from: number;
  readonly to: number;
  /** The start is not stated: the bracket runs out to the left. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly label: string;
  readonly statement: Statement;
}

/** One document under the chart. */
export interface ChartSource {
  readonly documentId: string;
  /** Publisher and date, or the title where no publisher is named. */
  readonly name: string;
  /** Of a title; empty for words of the page's own language. */
  readonly language: string;
  /** The document's page. */
  readonly href: string;
}

export const LEGEND_SAMPLES = [
  'whole',
  'part',
  'plan',
  'request',
  'target',
  'forecast',
  'range',
  'more-than',
  'less-than',
  'rival',
  'misprint',
  'derived',
] as const;
export type LegendSample = (typeof LEGEND_SAMPLES)[number];

/** One entry of the legend: a series by its colour and shape, an example of the code of marks, or a nature's line. */
export type LegendEntry =
  | { readonly kind: 'series'; readonly seriesIndex: number; readonly label: string }
  | { readonly kind: 'sample'; readonly sample: LegendSample; readonly label: string }
  | { readonly kind: 'line'; readonly nature: Nature; readonly label: string }
  | { readonly kind: 'connector'; readonly label: string };
