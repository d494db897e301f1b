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
  return withParameters(explorePath(locale), serialiseExploreQuery(query));
}

/** The chart model (JSON) of what the query asks for. */
export function chartModelAddress(locale: Locale, query: ExploreQuery): string {
  return withParameters(`${explorePath(locale)}/model`, serialiseExploreQuery(query));
}

/** The Explore screen with parameters that nobody has read yet. */
export function exploreAddressOf(locale: Locale, entries: readonly ParameterEntry[]): string {
  return withParameters(explorePath(locale), entries);
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

/** The row of a figure on the page at hand. */
export function figureRowAddress(figureId: string): string {
  return `#${encodeURIComponent(figureRowId(figureId))}`;
}

function withParameters(path: string, entries: readonly ParameterEntry[]): string {
  const parameters = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  return entries.length === 0 ? path : `${path}?${parameters.toString()}`;
}
