/** Sizes in pixels of what is drawn; the three widths of a chart are in `lib/layout`. */
export const MARK_RADIUS = 4.5;
/** A rival of the standing figure. */
export const RIVAL_RADIUS = 3;
export const MARK_STROKE = 1.75;
export const LINE_STROKE = 2;
/** Of the dotted line across a gap. */
export const CONNECTOR_STROKE = 1;
/** The ring around a mark that is not reported: a target, a plan, a forecast. */
export const RING_RADIUS = 8;
/** Length of the arrow of "more than" and "less than", from the mark's edge. */
export const ARROW_LENGTH = 9;
/** How far the dagger of a likely misprint stands out of its mark, to the right and upwards. */
export const DAGGER_SIZE = 8;
/** Width of a range's bar. */
export const RANGE_WIDTH = 7;
export const FONT_FAMILY = "'Be Vietnam Pro', system-ui, sans-serif";
