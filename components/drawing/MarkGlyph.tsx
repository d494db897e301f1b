import type { ChartMark, ChartSeries } from '@/lib/chart/chart-panel';
import { COLOURS } from '@/lib/look/colours';
import { NATURE_DASHES } from '@/lib/look/line-styles';
import { shapePath } from '@/lib/look/shapes';
import {
  ARROW_LENGTH,
  MARK_RADIUS,
  MARK_STROKE,
  RANGE_WIDTH,
  RING_RADIUS,
  RIVAL_RADIUS,
} from '@/lib/look/sizes';

/** What of a mark its drawing depends on. */
export type MarkCode = Pick<
  ChartMark,
  'completeness' | 'nature' | 'arrow' | 'standing' | 'misprint' | 'derived'
>;

interface MarkGlyphProps {
  readonly x: number;
  readonly y: number;
  /** Heights of a range's ends; null for one number. */
  readonly ends: { readonly low: number; readonly high: number } | null;
  readonly code: MarkCode;
  readonly look: Pick<ChartSeries, 'colour' | 'shape'>;
}

/**
 * One mark in the one code of marks: fill is completeness, the ring's dashes are the nature, colour with shape the
 * direction, a bar a range, an arrow "more than" or "less than", the small one a rival, the dagger a likely misprint.
 * All computed bars are of one grey: the shape on them says of which series they are.
 */
export function MarkGlyph({ x, y, ends, code, look }: MarkGlyphProps) {
  const dashes = NATURE_DASHES[code.nature];
  return (
    <g>
      {dashes === null || ends !== null ? null : <Ring x={x} y={y} dashes={dashes} colour={look.colour} />}
      {code.arrow === null ? null : <Arrow x={x} y={y} direction={code.arrow} colour={look.colour} />}
      {ends === null ? null : <Bar x={x} ends={ends} code={code} look={look} />}
      {ends === null || code.derived ? (
        <Point x={x} y={y} isRimmed={!code.standing || ends !== null} code={code} look={look} />
      ) : null}
      {code.misprint ? (
        <text x={x + MARK_RADIUS + 1} y={y - MARK_RADIUS + 1} fontSize={11} fill={COLOURS.ink}>
          †
        </text>
      ) : null}
    </g>
  );
}

interface PointProps extends Pick<MarkGlyphProps, 'x' | 'y' | 'code' | 'look'> {
  /** Whether a rim of paper keeps it apart from what it is drawn over. */
  readonly isRimmed: boolean;
}

function Point({ x, y, isRimmed, code, look }: PointProps) {
  const radius = code.standing ? MARK_RADIUS : RIVAL_RADIUS;
  const place = `translate(${x},${y})`;
  return (
    <>
      {isRimmed ? (
        <path d={shapePath(look.shape, radius + 2)} transform={place} fill={COLOURS.paper} />
      ) : null}
      <path
        d={shapePath(look.shape, radius)}
        transform={place}
        fill={code.completeness === 'whole' ? look.colour : COLOURS.paper}
        stroke={look.colour}
        strokeWidth={code.standing ? MARK_STROKE : 1}
      />
    </>
  );
}

interface BarProps extends Pick<MarkGlyphProps, 'x' | 'code' | 'look'> {
  readonly ends: { readonly low: number; readonly high: number };
}

/** A range. Where it has not happened its rim is dashed by its nature and the fill is pale, so that the rim is seen. */
function Bar({ x, ends, code, look }: BarProps) {
  const width = code.standing ? RANGE_WIDTH : RANGE_WIDTH / 2;
  const dashes = NATURE_DASHES[code.nature];
  return (
    <rect
      x={x - width / 2}
      y={Math.min(ends.low, ends.high)}
      width={width}
      height={Math.max(1, Math.abs(ends.high - ends.low))}
      fill={code.completeness === 'whole' ? look.colour : COLOURS.paper}
      stroke={look.colour}
      strokeWidth={MARK_STROKE}
      {...(dashes === null ? {} : { strokeDasharray: dashes, fillOpacity: 0.25 })}
    />
  );
}

function Ring({ x, y, dashes, colour }: { x: number; y: number; dashes: string; colour: string }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={RING_RADIUS}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
      strokeDasharray={dashes}
      strokeLinecap="round"
    />
  );
}

function Arrow({
  x,
  y,
  direction,
  colour,
}: {
  x: number;
  y: number;
  direction: 'up' | 'down';
  colour: string;
}) {
  const way = direction === 'up' ? -1 : 1;
  const start = y + way * MARK_RADIUS;
  const tip = start + way * ARROW_LENGTH;
  const barb = tip - way * 3.5;
  return (
    <path
      d={`M${x},${start}V${tip}M${x - 3.5},${barb}L${x},${tip}L${x + 3.5},${barb}`}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
