import type { ChartModel, StripItem } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { COLOURS } from '@/lib/look/colours';
import { NATURE_DASHES } from '@/lib/look/line-styles';
import type { DrawingScales } from './drawing-scales';
import { FigureLink } from './FigureLink';
import { TextLines } from './TextLines';

interface StripProps extends Pick<DrawingScales, 'xScale'> {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  readonly titled: boolean;
}

/** Totals and averages over several years: brackets on the time axis's own scale, under it. */
export function Strip({ model, layout, titled, xScale }: StripProps) {
  const { strip, labelFont, tickFont } = layout;
  if (strip.items.length === 0) return null;
  return (
    <g>
      <g aria-hidden="true">
        <TextLines
          x={0}
          y={strip.headingY}
          lines={[model.stripHeading]}
          fontSize={tickFont}
          fill={COLOURS.quietInk}
        />
      </g>
      {strip.items.map(({ itemIndex, y, textX, textY, anchor, lines }) => {
        const item = model.strip[itemIndex]!;
        return (
          <g key={item.figureId} data-strip={item.figureId}>
            <FigureLink statement={item.statement} titled={titled}>
              <Bracket item={item} from={xScale(item.from)} to={xScale(item.to)} y={y} />
              <TextLines x={textX} y={textY} lines={lines} fontSize={labelFont} anchor={anchor} />
            </FigureLink>
          </g>
        );
      })}
    </g>
  );
}

interface BracketProps {
  readonly item: StripItem;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A line with an upright at each end; an open end has an arrow's head instead. */
function Bracket({ item, from, to, y }: BracketProps) {
  const dashes = NATURE_DASHES[item.nature];
  const upright = (x: number) => `M${x},${y - 4}V${y + 4}`;
  const head = (x: number, way: 1 | -1) => `M${x + way * 4},${y - 4}L${x},${y}L${x + way * 4},${y + 4}`;
  const ends = [
    item.openStart ? head(from, 1) : upright(from),
    item.openEnd ? head(to, -1) : upright(to),
  ].join('');
  return (
    <g fill="none" stroke={item.colour} strokeWidth={1.75} strokeLinecap="round">
      <path d={`M${from},${y}H${to}`} {...(dashes === null ? {} : { strokeDasharray: dashes })} />
      <path d={ends} />
    </g>
  );
}
