import type { LineView } from './line-view';
import type { LeadView } from './lead-view';
import type { NewsView } from './news-view';
import type { UnsettledView } from './unsettled-view';

/** A number as stated, with the address of its statement. */
export interface StatedNumber {
  readonly text: string;
  readonly address: string;
}

/** A link in words, with a longer name for whoever hears it out of its place. */
export interface NamedLink {
  readonly text: string;
  readonly name: string;
  readonly address: string;
}

/** What the overview says of one partner. */
export interface PartnerView {
  readonly pair: string;
  readonly name: string;
  /** "560 figures from 22 documents". */
  readonly counts: string;
  readonly links: readonly NamedLink[];
  readonly lead: LeadView | null;
  readonly linesHeading: string;
  readonly lines: readonly LineView[];
  readonly news: readonly NewsView[];
  readonly unsettled: UnsettledView;
}
