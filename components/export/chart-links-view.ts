import type { ChartModel, ChartPanel, StatementsPanel } from '@/lib/chart/chart-panel';
import type { ChartView } from '@/lib/chart/chart-view';
import { embedCode } from '@/lib/export/embed-code';
import { embedHeight } from '@/lib/layout/embed-height';
import { embedAddress, EMBED_SCRIPT_PATH, graphicAddress } from '@/lib/link/addresses';
import type { GraphicSize } from '@/lib/look/graphic-sizes';
import { GRAPHIC_FORMATS, GRAPHIC_SIZES, largestScale } from '@/lib/look/graphic-sizes';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { narrowedToPanel, withoutTable } from '@/lib/query/explore-query';
import type { GraphicQuery } from '@/lib/query/graphic-query';
import { USUAL_LOOK } from '@/lib/query/graphic-query';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

export interface PictureLink {
  readonly kind: string;
  readonly address: string;
}

/** The pictures of one size. */
export interface PictureRow {
  readonly size: string;
  readonly links: readonly PictureLink[];
}

/** What of one chart can be taken along: pictures, and code that shows it in a frame. */
export interface ChartLinksOfPanel {
  readonly title: string;
  readonly pictures: readonly PictureRow[];
  readonly live: EmbedCode;
  readonly frozen: EmbedCode;
}

export interface EmbedCode {
  readonly code: string;
  readonly preview: string;
}

interface LinkParts {
  readonly chart: ChartView;
  readonly revision: number;
  readonly query: ExploreQuery;
  readonly locale: Locale;
  readonly origin: string;
}

/** The width that a frame's code names: that of a chart in the column of an article. */
const FRAME_WIDTH = 720;
const DOUBLE = 2;

/** Links to every chart that stands on the page; each names its own part of the selection where there are others. */
export function chartLinksView({ chart, query, ...rest }: LinkParts): ChartLinksOfPanel[] {
  const shown = chart.panels.filter(isDrawn);
  const isWhole = shown.length + chart.others.length === 1;
  return shown.map((panel) => {
    const view = withoutTable(isWhole ? query : narrowedToPanel(query, panel));
    return linksOfPanel(panel, { ...rest, view });
  });
}

function isDrawn(panel: ChartPanel): panel is ChartModel | StatementsPanel {
  return panel.kind !== 'empty';
}

type PanelParts = Omit<LinkParts, 'chart' | 'query'> & { readonly view: ExploreQuery };

function linksOfPanel(panel: ChartModel | StatementsPanel, parts: PanelParts): ChartLinksOfPanel {
  const { view, revision, locale, origin } = parts;
  const height = embedHeight(panel, FRAME_WIDTH);
  const embedAt = (at: number | null): EmbedCode => {
    const preview = embedAddress(locale, { ...view, revision: at });
    const frame = { address: `${origin}${preview}`, title: panel.title, width: FRAME_WIDTH, height };
    return { code: embedCode(frame, `${origin}${EMBED_SCRIPT_PATH}`), preview };
  };
  return {
    title: panel.title,
    pictures: picturesOf(parts),
    live: embedAt(null),
    frozen: embedAt(revision),
  };
}

/** A frozen view hands out pictures of the revision that it shows. */
function picturesOf({ view, revision, locale }: PanelParts): PictureRow[] {
  const words = wordsOf(locale, 'embed');
  const shown = { ...view, revision: view.revision === null ? null : revision };
  const link = (kind: string, format: 'svg' | 'png', look: Partial<GraphicQuery>): PictureLink => ({
    kind: words(`pictures.${kind}`),
    address: graphicAddress(locale, format, { ...USUAL_LOOK, ...look, view: shown }),
  });
  const sizes = GRAPHIC_SIZES.map((size) => ({
    size: sizeWords(size, locale),
    links: [
      link('png', 'png', { size }),
      ...(largestScale(size) >= DOUBLE ? [link('doublePng', 'png', { size, scale: DOUBLE })] : []),
      link('svg', 'svg', { size }),
    ],
  }));
  const otherKinds = [
    link('plain', 'svg', { text: 'plain' }),
    link('outlines', 'svg', { text: 'outlines' }),
    link('transparent', 'png', { background: 'transparent' }),
  ];
  return [...sizes, { size: words('pictures.otherKinds'), links: otherKinds }];
}

function sizeWords(size: GraphicSize, locale: Locale): string {
  const { width, height } = GRAPHIC_FORMATS[size];
  const values = { width: String(width), height: String(height) };
  return wordsOf(locale, 'embed')(`pictures.sizes.${size}`, values);
}
