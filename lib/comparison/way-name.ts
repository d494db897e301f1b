import type { Catalogue } from '@/lib/figure/catalogue';
import { ANY_COUNTRY } from '@/lib/query/compare-query';
import { NO_DIRECTION } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { countryName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';

/** `VN-*` → "from Viet Nam to the partner"; `none` in words; a way between two countries by their names. */
export function wayName(catalogue: Catalogue, direction: string, locale: Locale): string {
  const words = wordsOf(locale, 'compare');
  if (direction === NO_DIRECTION) return words('way.none');
  const [origin = '', destination = ''] = direction.split('-');
  const nameOf = (code: string) => (code === ANY_COUNTRY ? '' : countryName(catalogue, code, locale));
  if (destination === ANY_COUNTRY) return words('way.out', { country: nameOf(origin) });
  if (origin === ANY_COUNTRY) return words('way.in', { country: nameOf(destination) });
  return words('way.both', { origin: nameOf(origin), destination: nameOf(destination) });
}
