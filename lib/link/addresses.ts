import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE, withoutTable } from '@/lib/query/explore-query';
import type { GraphicQuery } from '@/lib/query/graphic-query';
import { serialiseGraphicQuery } from '@/lib/query/graphic-query';
import type { OverviewQuery } from '@/lib/query/overview-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { canonicalEntries, PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import type { ReportQuery } from '@/lib/query/report-query';
import { serialiseReportQuery } from '@/lib/query/report-query';
import type { Locale } from '@/lib/words/locale';

/** `vi`, `en`, `fr`, `zh-Hant`. */
const LANGUAGE_SEGMENT = /^[a-z]{2}(-[A-Za-z]+)?$/;

/** The Explore screen without parameters. */
export function explorePath(locale: Locale): string {
  return `/${locale}/explore`;
}

/** The Explore screen showing what the query asks for. */
export function exploreAddress(locale: Locale, query: ExploreQuery): string {
  return viewAddress(explorePath(locale), query);
}

/** A picture of what the query asks for. */
export function graphicAddress(locale: Locale, format: 'svg' | 'png', query: GraphicQuery): string {
  return withParameters(`/${locale}/chart.${format}`, serialiseGraphicQuery(query));
}

/** The chart alone of what the query asks for, for frames in other pages. */
export function embedAddress(locale: Locale, query: ExploreQuery): string {
  return withParameters(`/${locale}/embed`, serialiseExploreQuery(withoutTable(query)));
}

/** The script with which a page gives such frames the height of their charts. */
export const EMBED_SCRIPT_PATH = '/embed.js';

/** What other programs are told of a view (oEmbed); `view` is its address with scheme and host. */
export function oembedAddress(view: string): string {
  return withParameters('/oembed', [
    ['url', view],
    ['format', 'json'],
  ]);
}

/** The forms in which figures can be taken along. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The figures that the query asks for, as a file. */
export function exportAddress(locale: Locale, format: ExportFormat, query: ExploreQuery): string {
  return withParameters(`${explorePath(locale)}/figures.${format}`, serialiseExploreQuery(query));
}

/** The rows of the table (JSON) of what the query asks for. */
export function figureRowsAddress(locale: Locale, query: ExploreQuery): string {
  return withParameters(`${explorePath(locale)}/rows`, serialiseExploreQuery(query));
}

/** A page that shows figures (Explore, an indicator, a document), narrowed and ordered as the query asks. */
export function viewAddress(path: string, query: ExploreQuery): string {
  return withParameters(path, serialiseExploreQuery(query));
}

/** The Explore screen with parameters that nobody has read yet. */
export function exploreAddressOf(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(explorePath(locale), entries);
}

/** The page at hand, with `search` its parameters as the browser has them, showing only these years. */
export function addressInYears(path: string, search: string, from: number, to: number): string {
  const replaced: readonly string[] = [PARAMETER_OF.from, PARAMETER_OF.to, PARAMETER_OF.page];
  const others = [...new URLSearchParams(search)].filter(([name]) => !replaced.includes(name));
  const years: ParameterEntry[] = [
    [PARAMETER_OF.from, String(from)],
    [PARAMETER_OF.to, String(to)],
  ];
  return withParameters(path, canonicalEntries([...others, ...years]));
}

/** The overview: each partner's answers on one screen. */
export function overviewAddress(
  locale: Locale,
  { known, revision }: OverviewQuery = { known: null, revision: null },
): string {
  return viewAddress(`/${locale}`, { ...EVERY_FIGURE, known, revision });
}

/** The Compare screen with these parameters. */
export function compareAddress(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(`/${locale}/compare`, entries);
}

/** The coverage of indicators by years with these parameters. */
export function coverageAddress(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(`/${locale}/coverage`, entries);
}

/** The brief on a pair with these parameters. */
export function reportAddress(locale: Locale, pair: string, query: ReportQuery): string {
  return withParameters(`/${locale}/report/${encodeURIComponent(pair)}`, serialiseReportQuery(query));
}

/** The statement card of a figure as the revision `frozenTo` has it; for null with the newest data. */
export function figureAddress(locale: Locale, figureId: string, frozenTo: number | null): string {
  return `/${locale}${figurePath(figureId, frozenTo)}`;
}

/** The statement card of a figure in whichever language its reader's browser asks for. */
export function figurePath(figureId: string, frozenTo: number | null): string {
  return withParameters(`/figures/${encodeURIComponent(figureId)}`, revisionEntries(frozenTo));
}

/** The page of an indicator as the revision `frozenTo` has it; for null with the newest data. */
export function indicatorAddress(locale: Locale, indicatorId: string, frozenTo: number | null): string {
  return withParameters(
    `/${locale}/indicators/${encodeURIComponent(indicatorId)}`,
    revisionEntries(frozenTo),
  );
}

/** The list of documents; `group` is how it is grouped. */
export function documentsAddress(locale: Locale, { group }: { readonly group?: string } = {}): string {
  return withParameters(`/${locale}/documents`, group === undefined ? [] : [['group', group]]);
}

/** The page of a document; with `line` (numbered from 1) at that line of its text. */
export function documentAddress(
  locale: Locale,
  documentId: string,
  { line }: { readonly line?: number | undefined } = {},
): string {
  const page = `${documentsAddress(locale)}/${encodeURIComponent(documentId)}`;
  return line === undefined
    ? page
    : withParameters(page, [['line', String(line)]]) + `#${documentLineId(line)}`;
}

/** A run of lines of a document's text from `first` on, as JSON. */
export function documentLinesAddress(locale: Locale, documentId: string, first: number): string {
  return withParameters(`${documentAddress(locale, documentId)}/lines`, [['first', String(first)]]);
}

/** The id of a line in a document's text on its page. */
export function documentLineId(line: number): string {
  return `line-${line}`;
}

/** What a search finds; without words the empty search page. */
export function searchAddress(locale: Locale, words: string): string {
  return withParameters(`/${locale}/search`, words === '' ? [] : [['q', words]]);
}

/**
 * The page at hand in another language: the same path and parameters. A first segment that looks like a language is
 * taken for one, so that `/fr/explore` leads to a page that exists.
 */
export function sameViewAddress(path: string, entries: readonly ParameterEntry[], locale: Locale): string {
  const [, first = '', ...rest] = path.split('/');
  const segments = LANGUAGE_SEGMENT.test(first) ? rest : [first, ...rest];
  return withParameters(`/${[locale, ...segments].filter((segment) => segment !== '').join('/')}`, entries);
}

/** The id of a figure's row in the table. */
export function figureRowId(figureId: string): string {
  return `figure-${figureId}`;
}

function revisionEntries(frozenTo: number | null): ParameterEntry[] {
  return frozenTo === null ? [] : [[PARAMETER_OF.revision, String(frozenTo)]];
}

function withParameters(path: string, entries: readonly ParameterEntry[]): string {
  const parameters = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  return entries.length === 0 ? path : `${path}?${parameters.toString()}`;
}
