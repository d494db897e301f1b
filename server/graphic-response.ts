import { pictureName } from '@/lib/export/export-name';
import { graphicAddress } from '@/lib/link/addresses';
import { describeGraphicProblem } from '@/lib/query/graphic-problem-words';
import type { GraphicProblem } from '@/lib/query/parse-graphic-query';
import { parseGraphicQuery } from '@/lib/query/parse-graphic-query';
import { refusedLines } from '@/lib/query/problem-words';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { graphicPng, graphicSvg } from './chart-graphic';
import { entityTag, holdsEntityTag } from './entity-tag';
import type { Picture } from './picture-cache';
import { keptPicture } from './picture-cache';
import { PicturesBusyError } from './picture-workers';
import { requestOrigin } from './request-origin';
import type { AskedSnapshot } from './store';
import { READABLE_ANYWHERE, refusal } from './refusal';

export type GraphicFormat = 'svg' | 'png';

const CONTENT_TYPES: Readonly<Record<GraphicFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};
/** An SVG that is opened by itself is a document: it may use what is inside of it and nothing else. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
const SECONDS_UNTIL_FREE = '5';

/**
 * The picture of what the address asks for. 400 with the problems in words when part of the address cannot be used,
 * 404 when no figure matches or the database does not hold the revision (a picture must not be of other data than was
 * asked for), 304 when the asker has the picture already, 503 when too many are being drawn.
 */
export async function graphicResponse(
  request: Request,
  { snapshot, frozen }: AskedSnapshot,
  locale: Locale,
  format: GraphicFormat,
): Promise<Response> {
  const words = wordsOf(locale, 'graphic');
  const { query, problems } = parseGraphicQuery(new URL(request.url).searchParams, snapshot.catalogue);
  if (problems.length > 0) return refusal(400, problemLines(problems, snapshot, locale), locale);
  if (frozen !== null && !frozen.held) {
    const values = { asked: String(frozen.asked), latest: String(frozen.latest) };
    return refusal(404, [words('problems.lead'), words('problems.notHeld', values)], locale);
  }
  const origin = requestOrigin(request.headers);
  // A database made anew may count its revisions from one again; the time of the load tells them apart.
  const address = `${origin}${graphicAddress(locale, format, query)}`;
  const tag = entityTag(String(snapshot.revision), snapshot.loadedAt, address);
  const headers = { ...READABLE_ANYWHERE, ETag: tag, 'Cache-Control': 'public, no-cache' };
  if (holdsEntityTag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const draw = format === 'svg' ? graphicSvg : graphicPng;
  try {
    const picture = await keptPicture(tag, () => draw({ snapshot, query, locale, origin }));
    if (picture === null) return refusal(404, [words('nothing')], locale);
    const name = `${pictureName(query, snapshot.revision, locale)}.${format}`;
    return pictureResponse(picture, format, {
      ...headers,
      'Content-Disposition': `inline; filename="${name}"`,
    });
  } catch (error) {
    if (!(error instanceof PicturesBusyError)) throw error;
    return refusal(503, [words('busy')], locale, { 'Retry-After': SECONDS_UNTIL_FREE });
  }
}

function pictureResponse(
  picture: Picture,
  format: GraphicFormat,
  headers: Readonly<Record<string, string>>,
): Response {
  const body = typeof picture === 'string' ? picture : new Uint8Array(picture);
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': CONTENT_TYPES[format],
      'Content-Security-Policy': DRAWING_POLICY,
    },
  });
}

function problemLines(problems: readonly GraphicProblem[], snapshot: Snapshot, locale: Locale): string[] {
  const describe = (problem: GraphicProblem) => describeGraphicProblem(problem, snapshot.catalogue, locale);
  return [wordsOf(locale, 'graphic')('problems.lead'), ...refusedLines(problems, describe, locale)];
}
