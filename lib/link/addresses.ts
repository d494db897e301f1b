import type { ExploreQuery } from '@/lib/query/explore-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { serialiseExploreQuery } from '@/lib/query/parameters';
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

/** The chart model (JSON) of what the query asks for. */
export function chartModelAddress(locale: Locale, query: ExploreQuery): string {
  return withParameters(`${explorePath(locale)}/model`, serialiseExploreQuery(query));
}

/** A page that shows figures (Explore, an indicator, a document), narrowed and ordered as the query asks. */
export function viewAddress(path: string, query: ExploreQuery): string {
  return withParameters(path, serialiseExploreQuery(query));
}

/** The Explore screen with parameters that nobody has read yet. */
export function exploreAddressOf(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(explorePath(locale), entries);
}

/** The overview: each partner's answers on one screen. */
export function overviewAddress(locale: Locale): string {
  return `/${locale}`;
}

/** The Compare screen with these parameters. */
export function compareAddress(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(`/${locale}/compare`, entries);
}

/** The coverage of indicators by years with these parameters. */
export function coverageAddress(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(`/${locale}/coverage`, entries);
}

/** The statement card of a figure. */
export function figureAddress(locale: Locale, figureId: string): string {
  return `/${locale}/figures/${encodeURIComponent(figureId)}`;
}

/** The page of an indicator. */
export function indicatorAddress(locale: Locale, indicatorId: string): string {
  return `/${locale}/indicators/${encodeURIComponent(indicatorId)}`;
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

function withParameters(path: string, entries: readonly ParameterEntry[]): string {
  const parameters = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  return entries.length === 0 ? path : `${path}?${parameters.toString()}`;
}
