import { createElement } from 'react';
import { ChartGraphic } from '@/components/drawing/ChartGraphic';
import type { GraphicContent } from '@/lib/chart/graphic-content';
import { graphicContent } from '@/lib/chart/graphic-content';
import { viewPanel } from '@/lib/chart/view-panel';
import { markPng } from '@/lib/export/png-marks';
import type { GraphicLayout } from '@/lib/layout/graphic-layout';
import { layoutGraphic } from '@/lib/layout/graphic-layout';
import { exploreAddress } from '@/lib/link/addresses';
import { GRAPHIC_FORMATS } from '@/lib/look/graphic-sizes';
import type { GraphicLook, GraphicQuery } from '@/lib/query/graphic-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { embeddedFontRules } from './graphic-fonts';
import { drawOutlines, drawPng } from './picture-workers';
import { renderMarkup } from './render-markup';

/** A view to be drawn as a picture. */
export interface GraphicRequest {
  readonly snapshot: Snapshot;
  readonly query: GraphicQuery;
  readonly locale: Locale;
  /** Scheme and host that the program is served under, for the address in the picture; may be empty. */
  readonly origin: string;
}

const MILLIMETRES_IN_AN_INCH = 25.4;
const SCREEN_DENSITY = 96;
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TITLE_AND_DESCRIPTION = /<title>[^<]*<\/title><desc>[^<]*<\/desc>/;

/** The picture as SVG, its words held as the query asks; null where the view holds no figure. */
export async function graphicSvg(request: GraphicRequest): Promise<string | null> {
  const content = contentOf(request);
  if (content === null) return null;
  const { query, locale } = request;
  const layout = layoutGraphic(content, query.size);
  const plain = await drawSvg(content, layout, query, locale);
  switch (query.text) {
    case 'plain':
      return XML_HEAD + plain;
    case 'embedded':
      return XML_HEAD + withFont(plain, await embeddedFontRules(plain));
    case 'outlines':
      return XML_HEAD + withWords(await drawOutlines(plain), plain);
  }
}

/** The picture as PNG, with its title, summary and address inside; null where the view holds no figure. */
export async function graphicPng(request: GraphicRequest): Promise<Buffer | null> {
  const content = contentOf(request);
  if (content === null) return null;
  const { query, locale, origin } = request;
  const { width, dotsPerInch } = GRAPHIC_FORMATS[query.size];
  const svg = await drawSvg(content, layoutGraphic(content, query.size), query, locale);
  return markPng(await drawPng(svg, Math.round(width * query.scale)), {
    dotsPerInch,
    title: content.panel.title,
    description: content.summary,
    source: `${origin}${exploreAddress(locale, query.view)}`,
  });
}

/** A picture of a frozen view names the live one, as it says, and the revision beside. */
function contentOf({ snapshot, query, locale, origin }: GraphicRequest): GraphicContent | null {
  const address = exploreAddress(locale, { ...query.view, revision: null });
  return graphicContent(viewPanel(snapshot, query.view, locale), snapshot, locale, { origin, address });
}

function drawSvg(
  content: GraphicContent,
  layout: GraphicLayout,
  look: GraphicLook,
  language: Locale,
): Promise<string> {
  return renderMarkup(
    createElement(ChartGraphic, {
      content,
      layout,
      language,
      ...lengths(look),
      transparent: look.background === 'transparent',
    }),
  );
}

/** Width and height as an SVG writes them: pixels for a screen, millimetres for paper. */
function lengths({ size, scale }: GraphicLook): { width: string; height: string } {
  const { width, height, dotsPerInch } = GRAPHIC_FORMATS[size];
  const written = (pixels: number) =>
    dotsPerInch === SCREEN_DENSITY
      ? String(Math.round(pixels * scale))
      : `${((pixels * scale * MILLIMETRES_IN_AN_INCH) / dotsPerInch).toFixed(2)}mm`;
  return { width: written(width), height: written(height) };
}

/** The drawing with style rules that hold its font. */
function withFont(plain: string, rules: string): string {
  return plain.replace('</desc>', (end) => `${end}<style>${rules}</style>`);
}

/** The letters' outlines with title and description of the drawing, which paths do not tell. */
function withWords(outlines: string, plain: string): string {
  const told = TITLE_AND_DESCRIPTION.exec(plain)?.[0] ?? '';
  return outlines.replace(/^<svg[^>]*>/, (start) => `${start}${told}`);
}
