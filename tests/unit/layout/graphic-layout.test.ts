import { buildChartModel } from '@/lib/chart/chart-model';
import type { GraphicContent } from '@/lib/chart/graphic-content';
import { graphicContent } from '@/lib/chart/graphic-content';
import type { Box } from '@/lib/layout/boxes';
import { boxesOverlap, boxLiesWithin } from '@/lib/layout/boxes';
import { LINE_HEIGHT } from '@/lib/layout/chart-sizes';
import type { GraphicLayout } from '@/lib/layout/graphic-layout';
import { layoutGraphic } from '@/lib/layout/graphic-layout';
import type { PlacedText } from '@/lib/layout/graphic-text';
import { estimateTextWidth } from '@/lib/layout/text-width';
import { GRAPHIC_FORMATS, GRAPHIC_SIZES } from '@/lib/look/graphic-sizes';
import { groupBy } from '@/lib/series/group-by';
import type { Snapshot } from '@/lib/series/snapshot';
import { LOCALES } from '@/lib/words/locale';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const PLACE = { origin: 'https://songphuong.example', address: '/vi/explore?indicator=trade-turnover' };

let snapshot: Snapshot;
let contents: GraphicContent[];

beforeAll(async () => {
  snapshot = await readRealSnapshot();
  const panels = groupBy(snapshot.figures, ({ indicatorId, measure }) => `${indicatorId} ${measure}`);
  contents = LOCALES.flatMap((locale) =>
    [...panels.values()].map((figures) =>
      graphicContent(buildChartModel(figures, snapshot, locale), snapshot, locale, PLACE)!,
    ),
  );
});

/** The box of each line of a text; letters of two lines may stand closer than their boxes. */
function lineBoxes({ x, y, lines, fontSize, anchor }: PlacedText): Box[] {
  return lines.map((line, index) => {
    const width = estimateTextWidth(line, fontSize);
    const baseline = y + index * fontSize * LINE_HEIGHT;
    const left = anchor === 'end' ? x - width : x;
    return { left, right: left + width, top: baseline - fontSize * 0.8, bottom: baseline + fontSize * 0.2 };
  });
}

function textBoxes({ frame, statements }: GraphicLayout): Box[] {
  return [...frame.texts, ...statements].flatMap(lineBoxes);
}

/** Everything of the chart together. */
function chartBox({ chart }: GraphicLayout): Box[] {
  if (chart === null) return [];
  const { left, top, layout } = chart;
  return [{ left, top, right: left + layout.width, bottom: top + layout.height }];
}

describe.each(GRAPHIC_SIZES)('pictures of every indicator of the dataset in both languages, %s', (size) => {
  let layouts: GraphicLayout[];

  beforeAll(() => {
    layouts = contents.map((content) => layoutGraphic(content, size));
  });

  it('are of the size that was asked for', () => {
    const { width, height } = GRAPHIC_FORMATS[size];
    for (const { frame } of layouts) {
      expect(frame.width * frame.zoom).toBeCloseTo(width, 0);
      expect(frame.height * frame.zoom).toBeCloseTo(height, 0);
    }
  });

  it('have nothing cut', () => {
    for (const layout of layouts) {
      const { width, height } = layout.frame;
      const picture = { left: 0, top: 0, right: width, bottom: height };
      const cut = [...textBoxes(layout), ...chartBox(layout)].filter((box) => !boxLiesWithin(box, picture));
      expect(cut).toEqual([]);
    }
  });

  it('have no text over another, nor over the chart', () => {
    for (const layout of layouts) {
      const boxes = [...textBoxes(layout), ...chartBox(layout)];
      const overlapping = boxes.filter((box, index) =>
        boxes.slice(index + 1).some((other) => boxesOverlap(box, other)),
      );
      expect(overlapping).toEqual([]);
    }
  });

  it('are read without a glass', () => {
    const { dotsPerInch } = GRAPHIC_FORMATS[size];
    const smallest = { wide: 11, square: 11, tall: 11, print: (5.2 / 72) * dotsPerInch }[size];
    const lettersOf = ({ frame }: GraphicLayout) =>
      Math.min(...frame.texts.map(({ fontSize }) => fontSize)) * frame.zoom;
    expect(layouts.filter((layout) => lettersOf(layout) < smallest)).toEqual([]);
  });

  it('have two lines of notes at most', () => {
    contents.forEach(({ panel, moreInStrip, moreStatements }, index) => {
      const { frame, chart } = layouts[index]!;
      const left = panel.kind === 'chart' ? panel.strip.length - chart!.model.strip.length : 0;
      const known = [...panel.notes, moreInStrip(left), moreStatements(left)];
      const notes = frame.texts.filter(({ lines }) => known.includes(lines.join(' ')));
      expect(notes.length).toBeLessThanOrEqual(2);
    });
  });

  it('say what they leave out of totals, sources and statements', () => {
    contents.forEach((content, index) => {
      const { frame, chart, statements } = layouts[index]!;
      const told = frame.texts.flatMap(({ lines }) => lines).join(' ');
      const left =
        content.panel.kind === 'chart'
          ? content.panel.strip.length - chart!.model.strip.length
          : content.panel.statements.length - statements.filter(({ strong }) => strong).length;
      const sentence =
        content.panel.kind === 'chart' ? content.moreInStrip(left) : content.moreStatements(left);
      expect(told.includes(sentence)).toBe(left > 0);
    });
  });
});
