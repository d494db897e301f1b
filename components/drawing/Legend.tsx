import type { ChartModel, LegendEntry, LegendSample } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { SAMPLE_WIDTH } from '@/lib/layout/place-legend';
import { COLOURS } from '@/lib/look/colours';
import { CONNECTOR_DASHES, NATURE_DASHES } from '@/lib/look/line-styles';
import { CONNECTOR_STROKE } from '@/lib/look/sizes';
import type { MarkCode } from './MarkGlyph';
import { MarkGlyph } from './MarkGlyph';
import { TextLines } from './TextLines';

interface LegendProps {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

const PLAIN: MarkCode = {
  completeness: 'whole',
  nature: 'reported',
  arrow: null,
  standing: true,
  misprint: false,
  derived: null,
};

/** How each example differs from the plain mark. A range has a drawing of its own. */
const SAMPLE_CODES: Readonly<Record<Exclude<LegendSample, 'range'>, Partial<MarkCode>>> = {
  whole: {},
  part: { completeness: 'part' },
  plan: { nature: 'plan' },
  request: { nature: 'request' },
  target: { nature: 'target' },
  forecast: { nature: 'forecast' },
  'more-than': { arrow: 'up' },
  'less-than': { arrow: 'down' },
  rival: { standing: false },
  misprint: { misprint: true },
  derived: {},
};

/** The codes that this chart uses, each with an example. */
export function Legend({ model, layout }: LegendProps) {
  return (
    <g>
      {layout.legend.entries.map(({ entryIndex, sampleX, sampleY, textX, textY, lines }) => {
        const entry = model.legend[entryIndex]!;
        return (
          <g key={entryIndex}>
            <g transform={`translate(${sampleX},${sampleY})`} aria-hidden="true">
              <Sample entry={entry} model={model} />
            </g>
            <TextLines x={textX} y={textY} lines={lines} fontSize={layout.tickFont} />
          </g>
        );
      })}
    </g>
  );
}

/** An example around the origin, in the chart's one colour, or in ink where it has several. */
function Sample({ entry, model }: { entry: LegendEntry; model: ChartModel }) {
  const only =
    model.series.length === 1 ? model.series[0]! : { colour: COLOURS.quietInk, shape: 'circle' as const };
  if (entry.kind === 'series') {
    return <MarkGlyph x={0} y={0} ends={null} code={PLAIN} look={model.series[entry.seriesIndex]!} />;
  }
  if (entry.kind === 'connector') return <ConnectorSample colour={only.colour} />;
  if (entry.kind === 'line') {
    const half = SAMPLE_WIDTH / 2;
    const dashes = NATURE_DASHES[entry.nature] ?? 'none';
    return <line x1={-half} x2={half} stroke={only.colour} strokeWidth={1.75} strokeDasharray={dashes} />;
  }
  if (entry.sample === 'range') {
    return <MarkGlyph x={0} y={0} ends={{ low: 6, high: -6 }} code={PLAIN} look={only} />;
  }
  const code = { ...PLAIN, ...SAMPLE_CODES[entry.sample] };
  const shift = { up: 4, down: -4, none: 0 }[code.arrow ?? 'none'];
  const look = entry.sample === 'derived' ? { ...only, colour: COLOURS.derived } : only;
  return <MarkGlyph x={0} y={shift} ends={null} code={code} look={look} />;
}

function ConnectorSample({ colour }: { colour: string }) {
  const half = SAMPLE_WIDTH / 2;
  return (
    <line
      x1={-half}
      x2={half}
      stroke={colour}
      strokeWidth={CONNECTOR_STROKE}
      strokeDasharray={CONNECTOR_DASHES}
    />
  );
}
