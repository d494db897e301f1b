import { LINE_HEIGHT } from '@/lib/layout/chart-sizes';
import type { TextAnchor } from '@/lib/layout/place-labels';
import { COLOURS } from '@/lib/look/colours';

interface TextLinesProps {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly anchor?: TextAnchor;
  readonly fill?: string;
  /** The first line stands out from those below. */
  readonly strongFirst?: boolean;
}

/** Lines of text with a rim of paper, so that grid lines do not run through the letters. */
export function TextLines({
  x,
  y,
  lines,
  fontSize,
  anchor = 'start',
  fill,
  strongFirst = false,
}: TextLinesProps) {
  return (
    <text
      fontSize={fontSize}
      textAnchor={anchor}
      fill={fill ?? COLOURS.ink}
      stroke={COLOURS.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, index) => (
        <tspan
          key={index}
          x={x}
          y={y + index * fontSize * LINE_HEIGHT}
          {...(strongFirst && index === 0 ? { fontWeight: 600 } : {})}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
