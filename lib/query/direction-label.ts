import type { Catalogue } from '@/lib/figure/catalogue';
import type { Locale } from '@/lib/words/locale';
import { directionName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { NO_DIRECTION } from './explore-query';

/** `VN-LA` → "Việt Nam → Lào"; `none` in words. */
export function directionLabel(catalogue: Catalogue, code: string, locale: Locale): string {
  const [origin = null, destination = null] = code === NO_DIRECTION ? [] : code.split('-');
  const name = directionName(catalogue, 'flow', { origin, destination }, locale);
  return name ?? wordsOf(locale, 'explore')('filters.noDirection');
}
