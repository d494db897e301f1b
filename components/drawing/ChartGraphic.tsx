import type { GraphicContent } from '@/lib/chart/graphic-content';
import { LINE_HEIGHT } from '@/lib/layout/chart-sizes';
import type { GraphicLayout, PlacedChart } from '@/lib/layout/graphic-layout';
import type { PlacedText, TextTone } from '@/lib/layout/graphic-text';
import { chartScales } from '@/lib/layout/scales';
import { COLOURS } from '@/lib/look/colours';
import { FONT_FAMILY } from '@/lib/look/sizes';
import { AxisTicks, Baselines, GridLines } from './Axes';
import { Legend } from './Legend';
import { Levels } from './Levels';
import { Marks } from './Marks';
import { Strip } from './Strip';

interface ChartGraphicProps {
  readonly content: GraphicContent;
  readonly layout: GraphicLayout;
  readonly language: string;
  /** Size of the whole picture, `1200` or `210mm`. */
  readonly width: string;
  readonly height: string;
  readonly transparent: boolean;
}

const TONE_COLOURS: Readonly<Record<TextTone, string>> = {
  ink: COLOURS.ink,
  quiet: COLOURS.quietInk,
  accent: COLOURS.accent,
};
/** The rim of paper around letters belongs to the paper. */
const NO_RIMS = 'text{stroke:none}';

/** A panel with everything that must go along with it, as one picture that stands for itself. */
export function ChartGraphic({ content, layout, language, width, height, transparent }: ChartGraphicProps) {
  const { frame, chart, statements } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      lang={language}
      width={width}
      height={height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontFamily={FONT_FAMILY}
    >
      <title>{content.panel.title}</title>
      <desc>{content.summary}</desc>
      {transparent ? (
        <style>{NO_RIMS}</style>
      ) : (
        <rect width={frame.width} height={frame.height} fill={COLOURS.paper} />
      )}
      {chart === null ? null : <GraphicChart chart={chart} />}
      {[...frame.texts, ...statements].map((text) => (
        <GraphicText key={`${text.x} ${text.y}`} text={text} />
      ))}
      <line
        x1={frame.room.left}
        x2={frame.room.right}
        y1={frame.ruleY}
        y2={frame.ruleY}
        stroke={COLOURS.grid}
      />
    </svg>
  );
}

function GraphicChart({ chart: { left, top, model, layout } }: { chart: PlacedChart }) {
  const scales = chartScales(model, layout.plot);
  const parts = { model, layout, ...scales };
  return (
    <g transform={`translate(${left},${top})`}>
      <Legend model={model} layout={layout} />
      <GridLines {...parts} />
      <AxisTicks {...parts} />
      <Baselines {...parts} />
      <Levels {...parts} titled />
      <Marks {...parts} titled />
      <Strip {...parts} titled />
    </g>
  );
}

function GraphicText({ text }: { text: PlacedText }) {
  const { x, y, lines, fontSize, tone, strong, anchor } = text;
  return (
    <text
      fontSize={fontSize}
      fill={TONE_COLOURS[tone]}
      {...(strong ? { fontWeight: 600 } : {})}
      {...(anchor === 'end' ? { textAnchor: anchor } : {})}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * fontSize * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
