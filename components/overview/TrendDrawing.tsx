import type { TrendView } from './lead-view';

const WIDTH = 320;
const HEIGHT = 96;
const SIDE = 22;
const TOP = 8;
const BASE = 76;

/** A small drawing of whole years, from zero up: points, and lines between years that follow one another. */
export function TrendDrawing({ trend }: { readonly trend: TrendView }) {
  const { points, first, last, label, colour } = trend;
  const placed = points.map((point) => ({
    ...point,
    cx: SIDE + point.x * (WIDTH - 2 * SIDE),
    cy: BASE - point.y * (BASE - TOP),
  }));
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className="trend-base" x1={SIDE - 8} x2={WIDTH - SIDE + 8} y1={BASE} y2={BASE} />
      {placed.map(({ figureId, joined, cx, cy }, place) => {
        const before = placed[place - 1];
        return joined && before !== undefined ? (
          <line
            key={figureId}
            x1={before.cx}
            y1={before.cy}
            x2={cx}
            y2={cy}
            stroke={colour}
            strokeWidth="2"
          />
        ) : null;
      })}
      {placed.map(({ figureId, cx, cy }) => (
        <circle key={figureId} cx={cx} cy={cy} r="3.5" fill={colour} />
      ))}
      <text x={SIDE} y={HEIGHT - 4} textAnchor="middle">
        {first}
      </text>
      <text x={WIDTH - SIDE} y={HEIGHT - 4} textAnchor="middle">
        {last}
      </text>
    </svg>
  );
}
