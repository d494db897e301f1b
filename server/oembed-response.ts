import type { ChartModel, StatementsPanel } from '@/lib/chart/chart-panel';
import { viewPanel } from '@/lib/chart/view-panel';
import { embedFrameHtml } from '@/lib/export/embed-code';
import { embedHeight } from '@/lib/layout/embed-height';
import { embedAddress, exploreAddress, graphicAddress, overviewAddress } from '@/lib/link/addresses';
import { readViewAddress } from '@/lib/link/read-view-address';
import { GRAPHIC_FORMATS, SMALLEST_SCALE } from '@/lib/look/graphic-sizes';
import { askedRevision } from '@/lib/query/asked-revision';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE, withoutTable } from '@/lib/query/explore-query';
import { USUAL_LOOK } from '@/lib/query/graphic-query';
import type { QueryProblem } from '@/lib/query/parse-explore-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { describeQueryProblem, refusedLines } from '@/lib/query/problem-words';
import type { Locale } from '@/lib/words/locale';
import { preferredLocale } from '@/lib/words/preferred-locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from './request-origin';
import type { AskedSnapshot } from './store';
import { READABLE_ANYWHERE, refusal } from './refusal';

/** The width of the frame where the asker names none: that of a chart in the column of an article. */
const USUAL_WIDTH = 720;
const MOST_PIXELS_ASKED = 10_000;

/** Most pixels that the asker has room for; null for no limit. */
interface Room {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/**
 * What another program is told of a view that it wants to embed (oEmbed 1.0, type `rich`, JSON). 400 for parameters that
 * cannot be used, 501 for another format, 404 for an address that is no view of this site or of which nothing could be
 * shown; all of these in words, in the language of the view or else of the asker. `askSnapshot` is asked for the revision
 * that the view names.
 */
export async function oembedResponse(
  request: Request,
  askSnapshot: (revision: number | null) => Promise<AskedSnapshot>,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const origin = requestOrigin(request.headers);
  const url = searchParams.get('url') ?? '';
  const view = readViewAddress(url);
  const locale = view?.locale ?? preferredLocale(request.headers.get('accept-language'));
  const words = wordsOf(locale, 'embed');
  const example = `${origin}${exploreAddress(locale, { ...EVERY_FIGURE, indicators: ['trade-turnover'] })}`;
  if ((searchParams.get('format') ?? 'json') !== 'json')
    return refusal(501, [words('oembed.format')], locale);
  if (url === '') return refusal(400, [words('oembed.noAddress', { example })], locale);
  const wrong = (['maxwidth', 'maxheight'] as const).find((name) => !isRoom(searchParams.get(name)));
  if (wrong !== undefined) {
    const values = { parameter: wrong, most: String(MOST_PIXELS_ASKED) };
    return refusal(400, [words('oembed.size', values)], locale);
  }
  // A server in front may speak https where this one is asked by http.
  if (view === null || view.host !== origin.replace(/^https?:\/\//, '')) {
    return refusal(404, [words('oembed.notAView', { example })], locale);
  }
  const { snapshot, frozen } = await askSnapshot(askedRevision(view.entries));
  const { query, problems } = parseExploreQuery(view.entries, snapshot.catalogue);
  if (problems.length > 0) {
    const describe = (problem: QueryProblem) => describeQueryProblem(problem, snapshot.catalogue, locale);
    return refusal(404, [words('oembed.unusable'), ...refusedLines(problems, describe, locale)], locale);
  }
  if (frozen !== null && !frozen.held) {
    const values = { asked: String(frozen.asked), latest: String(frozen.latest) };
    return refusal(404, [wordsOf(locale, 'graphic')('problems.notHeld', values)], locale);
  }
  const panel = viewPanel(snapshot, query, locale);
  if (panel.kind === 'empty') return refusal(404, [panel.text], locale);
  const room = {
    maxwidth: pixels(searchParams.get('maxwidth')),
    maxheight: pixels(searchParams.get('maxheight')),
  };
  return Response.json(description(panel, withoutTable(query), locale, origin, room), {
    headers: { ...READABLE_ANYWHERE, 'Cache-Control': 'public, no-cache' },
  });
}

function description(
  panel: ChartModel | StatementsPanel,
  query: ExploreQuery,
  locale: Locale,
  origin: string,
  room: Room,
) {
  const width = Math.min(room.maxwidth ?? USUAL_WIDTH, USUAL_WIDTH);
  const height = Math.min(embedHeight(panel, width), room.maxheight ?? Infinity);
  const address = `${origin}${embedAddress(locale, query)}`;
  return {
    version: '1.0',
    type: 'rich',
    title: panel.title,
    provider_name: wordsOf(locale, 'common')('siteName'),
    provider_url: `${origin}${overviewAddress(locale)}`,
    html: embedFrameHtml({ address, title: panel.title, width, height }),
    width,
    height,
    ...thumbnail(query, locale, origin, room),
  };
}

/** The picture of the view, drawn smaller where there is less room; nothing where it could not be read any more. */
function thumbnail(query: ExploreQuery, locale: Locale, origin: string, { maxwidth, maxheight }: Room) {
  const { width, height } = GRAPHIC_FORMATS[USUAL_LOOK.size];
  const fitting = Math.min(1, (maxwidth ?? width) / width, (maxheight ?? height) / height);
  const scale = Math.floor(fitting * 100) / 100;
  if (scale < SMALLEST_SCALE) return {};
  return {
    thumbnail_url: `${origin}${graphicAddress(locale, 'png', { ...USUAL_LOOK, scale, view: query })}`,
    thumbnail_width: Math.round(width * scale),
    thumbnail_height: Math.round(height * scale),
  };
}

function isRoom(text: string | null): boolean {
  const most = pixels(text);
  return most === null || (most >= 1 && most <= MOST_PIXELS_ASKED);
}

/** Null where nothing is asked for; NaN for what is no whole number. */
function pixels(text: string | null): number | null {
  if (text === null || text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
