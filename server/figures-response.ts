import { filterByCells, inTableOrder } from '@/components/table/figure-order';
import { EXPORT_CONTENT_TYPES } from '@/lib/export/content-types';
import { exportName } from '@/lib/export/export-name';
import type { FigureExport } from '@/lib/export/figure-export';
import { figureExport } from '@/lib/export/figure-export';
import { figuresCsv } from '@/lib/export/figures-csv';
import { figuresJson } from '@/lib/export/figures-json';
import { figuresXlsx } from '@/lib/export/figures-xlsx';
import { figuresZip } from '@/lib/export/figures-zip';
import { DATA_LICENCE_ADDRESS } from '@/lib/export/export-notes';
import type { ExtraFile } from '@/lib/export/package-readme';
import type { ExportFormat } from '@/lib/link/addresses';
import { exportAddress } from '@/lib/link/addresses';
import { withoutTable } from '@/lib/query/explore-query';
import { USUAL_LOOK } from '@/lib/query/graphic-query';
import type { QueryProblem } from '@/lib/query/parse-explore-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { describeQueryProblem, refusedLines } from '@/lib/query/problem-words';
import { snapshotAsKnown } from '@/lib/series/known';
import { selectFigures } from '@/lib/series/select-figures';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { graphicSvg } from './chart-graphic';
import { entityTag, holdsEntityTag } from './entity-tag';
import { requestOrigin } from './request-origin';
import type { AskedSnapshot } from './store';
import { READABLE_ANYWHERE, refusal } from './refusal';

/**
 * The figures that the address asks for as a file: the rows of the view's table in their order. 400 with the
 * problems in words when part of the address cannot be used, 404 for a revision that the database does not hold (a file must not
 * be of other data than was asked for), 304 when the asker has the file already.
 */
export async function figuresResponse(
  request: Request,
  { snapshot, frozen }: AskedSnapshot,
  locale: Locale,
  format: ExportFormat,
): Promise<Response> {
  const words = wordsOf(locale, 'export');
  const { query, problems } = parseExploreQuery(new URL(request.url).searchParams, snapshot.catalogue);
  if (problems.length > 0) {
    const describe = (problem: QueryProblem) => describeQueryProblem(problem, snapshot.catalogue, locale);
    return refusal(400, [words('problems.lead'), ...refusedLines(problems, describe, locale)], locale);
  }
  if (frozen !== null && !frozen.held) {
    const values = { asked: String(frozen.asked), latest: String(frozen.latest) };
    return refusal(404, [words('problems.lead'), words('problems.notHeld', values)], locale);
  }
  const origin = requestOrigin(request.headers);
  // A database made anew may count its revisions from one again; the time of the load tells them apart. The tag is a
  // weak one: archives note when their files were packed.
  const address = `${origin}${exportAddress(locale, format, query)}`;
  const tag = entityTag(String(snapshot.revision), snapshot.loadedAt, address);
  const headers = {
    ETag: `W/${tag}`,
    'Cache-Control': 'public, no-cache',
    ...READABLE_ANYWHERE,
    Link: `<${DATA_LICENCE_ADDRESS}>; rel="license"`,
  };
  if (holdsEntityTag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const known = snapshotAsKnown(snapshot, query.known);
  const inTable = filterByCells(selectFigures(known, query), query.columnFilters, known, locale);
  const figures = inTableOrder(inTable, query, known, locale);
  const exported = figureExport({ snapshot: known, query, locale, figures, origin });
  return new Response(await fileOf(exported, format), {
    headers: {
      ...headers,
      'Content-Type': EXPORT_CONTENT_TYPES[format],
      'Content-Disposition': `attachment; filename="${exportName(query, snapshot.revision)}.${format}"`,
    },
  });
}

async function fileOf(exported: FigureExport, format: ExportFormat): Promise<BodyInit> {
  switch (format) {
    case 'csv':
      return figuresCsv(exported, { byteOrderMark: true });
    case 'json':
      return figuresJson(exported);
    case 'xlsx':
      return new Uint8Array(await figuresXlsx(exported));
    case 'zip':
      return figuresZip(exported, await chartFile(exported));
  }
}

/** The chart of the view beside its data; nothing where the view holds no figure. */
async function chartFile({ snapshot, query, locale, origin }: FigureExport): Promise<ExtraFile[]> {
  const view = { ...withoutTable(query), revision: snapshot.revision };
  const content = await graphicSvg({ snapshot, query: { ...USUAL_LOOK, view }, locale, origin });
  return content === null ? [] : [{ name: 'chart.svg', content }];
}
