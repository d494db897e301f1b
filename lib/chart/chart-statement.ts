/** One figure as a person reads it. */
export interface Statement {
  readonly figureId: string;
  readonly href: string;
  /** Whether the link opens a page of its own: it would not be shown in a frame of another page. */
  readonly opensPage?: boolean;
  /** Number with its hedge and unit, as the program prints it. */
  readonly number: string;
  readonly period: string;
  /** Direction and parts; the empty text when there are none. */
  readonly series: string;
  /** Number as the document prints it, in the document's language. */
  readonly asWritten: string;
  readonly language: string;
  /** Title and publisher. */
  readonly source: string;
  /** The document's page, at the figure's line where that is known. */
  readonly sourceHref: string;
  /** Who is quoted and in which line; the empty text when neither is known. */
  readonly place: string;
  /** What a reader should know: nature, slip, rival, inferred period, note. */
  readonly remarks: readonly string[];
  /** What else is stated for the same place of the series. */
  readonly rivals: readonly RivalStatement[];
}

/** Another statement for the same place, in short. */
export interface RivalStatement {
  readonly figureId: string;
  readonly href: string;
  readonly number: string;
  readonly source: string;
  /** Of the source's title. */
  readonly language: string;
}

/** The stated figures that a computed number comes from. */
export interface DerivedFrom {
  readonly inputs: readonly DerivedInput[];
}

/** One of them, as a person reads it. */
export interface DerivedInput {
  readonly figureId: string;
  /** The figure's statement card. */
  readonly href: string;
  /** With its hedge and unit. */
  readonly number: string;
  readonly period: string;
}

/** Words that tooltips and lists put beside a statement's parts. */
export interface TooltipWords {
  readonly asWritten: string;
  readonly source: string;
  readonly rivals: string;
  readonly computedFrom: string;
  readonly previous: string;
  readonly next: string;
  /** How the chart is used by keyboard. */
  readonly keys: string;
  /** "{years} chosen …": the browser puts the chosen years in. */
  readonly yearsChosen: string;
  /** What is said where the browser fails to draw the chart itself. */
  readonly notInteractive: string;
  /** What is said where the browser has no drawing to show. */
  readonly notDrawn: string;
}
