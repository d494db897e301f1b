import { formatCount } from '@/lib/format/number';
import { formatInterval } from '@/lib/format/interval';
import { unitNamed } from '@/lib/format/figure-numbers';
import { quantityMeant } from '@/lib/figure/figure';
import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { Caveat } from './caveats';

/** A caveat on a figure as a short sentence; a note of the dataset as it stands there. */
export function caveatWords(caveat: Caveat, figure: Figure, snapshot: Snapshot, locale: Locale): string {
  const words = wordsOf(locale, 'answer');
  const { units } = snapshot.catalogue;
  switch (caveat.code) {
    case 'hedged':
      return words(`caveat.hedged.${caveat.qualifier}`);
    case 'coarse': {
      const unit = unitNamed(units, quantityMeant(figure).unitId);
      return words('caveat.coarse', { interval: formatInterval(caveat.interval, unit, locale) ?? '' });
    }
    case 'inferred': {
      const columns = caveat.columns.map((column) => wordsOf(locale, 'figure')(`column.${column}`));
      return words('caveat.inferred', { columns: columns.join(', ') });
    }
    case 'rivals-disagree':
      return words('caveat.rivals-disagree', {
        count: caveat.count,
        number: formatCount(caveat.count, locale),
      });
    case 'not-reported':
      return words('caveat.not-reported', { nature: wordsOf(locale, 'common')(`nature.${caveat.nature}`) });
    case 'nominal':
      return words('caveat.nominal', { currency: currencyName(caveat.unitId, snapshot, locale) });
    case 'note':
      return locale === 'vi' ? caveat.vi : caveat.en;
    case 'slip':
      return words('caveat.slip', { written: figure.asWritten });
    case 'restates':
    case 'part-of-year':
    case 'no-period':
    case 'no-base':
      return words(`caveat.${caveat.code}`);
  }
}

function currencyName(unitId: string, { catalogue }: Snapshot, locale: Locale): string {
  return nameIn(catalogue.units, unitId, locale);
}
