import type { ParameterEntry } from '@/lib/query/parameters';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { Locale } from '@/lib/words/locale';
import { isLocale } from '@/lib/words/locale';

/** A view as its address names it; nobody has read its parameters yet. */
export interface AddressedView {
  readonly host: string;
  readonly locale: Locale;
  readonly entries: readonly ParameterEntry[];
}

/**
 * Reads the whole address of a page that shows a chart: Explore, the chart alone, or an indicator (whose id is then the
 * view's only indicator). Null for any other text.
 */
export function readViewAddress(text: string): AddressedView | null {
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname, searchParams } = new URL(text);
  const [, locale = '', page = '', ...rest] = pathname.replace(/\/$/, '').split('/');
  if (!/^https?:$/.test(protocol) || !isLocale(locale)) return null;
  const entries = [...searchParams];
  if ((page === 'explore' || page === 'embed') && rest.length === 0) return { host, locale, entries };
  const [id] = rest;
  if (page !== 'indicators' || id === undefined || rest.length > 1) return null;
  const others = entries.filter(([name]) => name !== PARAMETER_OF.indicators);
  return { host, locale, entries: [[PARAMETER_OF.indicators, decoded(id)], ...others] };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
