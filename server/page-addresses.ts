import { EXPORT_FORMATS } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import type { ParameterEntry } from '@/lib/query/parameters';
import { isLocale } from '@/lib/words/locale';
import { retiredFigure, snapshotAt } from './store';

/** Pages that stand for themselves, behind the language: `/en/explore`. */
const PAGES_WITHOUT_ID = ['explore', 'compare', 'coverage', 'documents', 'search', 'embed'] as const;
/** Pictures, which take an address without a language too. */
const PICTURES = ['chart.svg', 'chart.png'] as const;
/** What Explore is as files, which does so too. */
const EXPLORE_FILES = ['rows', ...EXPORT_FORMATS.map((format) => `figures.${format}`)];
/** Pages of one thing each: `/en/figures/<id>`. */
const PAGES_WITH_ID = ['figures', 'indicators', 'documents', 'report'] as const;

/** What the path of an address names. */
export type NamedPage = 'page' | 'page-without-language' | 'nothing';

/**
 * Looks whether there is a page at a path, ids included as the revision that the parameters name has them, before the
 * page is drawn: only then can the answer say "not found" in its status and still hold words that need no script.
 */
export async function namedPage(pathname: string, parameters: Iterable<ParameterEntry>): Promise<NamedPage> {
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const [first] = segments;
  if (first === undefined) return 'page-without-language';
  const revision = askedRevision(parameters);
  if (isLocale(first)) return (await isPage(segments.slice(1), revision)) ? 'page' : 'nothing';
  return (await isPage(segments, revision)) ? 'page-without-language' : 'nothing';
}

async function isPage(segments: readonly string[], revision: number | null): Promise<boolean> {
  const [page, id, ...rest] = segments;
  if (page === undefined) return true;
  if (id === undefined) return [...PAGES_WITHOUT_ID, ...PICTURES].some((name) => name === page);
  if (page === 'explore') return rest.length === 0 && EXPLORE_FILES.includes(id);
  const named = PAGES_WITH_ID.find((name) => name === page);
  return named !== undefined && rest.length === 0 && idExists(named, id, revision);
}

/** Documents have no revisions: their pages show the latest. */
async function idExists(
  page: (typeof PAGES_WITH_ID)[number],
  id: string,
  asked: number | null,
): Promise<boolean> {
  const { snapshot } = await snapshotAt(page === 'documents' ? null : asked);
  const { revision, catalogue, figures } = snapshot;
  switch (page) {
    case 'figures':
      return figures.some((figure) => figure.id === id) || (await retiredFigure(id, revision)) !== null;
    case 'indicators':
      return catalogue.indicators.has(id);
    case 'documents':
      return catalogue.documents.has(id);
    case 'report':
      return figures.some(({ pair }) => pair === id);
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
