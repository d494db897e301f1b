import type { Unit } from '@/lib/figure/catalogue';
import type { Quantity } from '@/lib/figure/quantity';
import { sizeOf } from '@/lib/figure/quantity';
import { figureNumbers, unitNamed } from '@/lib/format/figure-numbers';
import { figureFormatOptions, formatQuantity } from '@/lib/format/quantity';
import { quantityMeant } from '@/lib/figure/figure';
import type { SentenceContext } from './sentence-context';
import { isUnitSaid } from './sentence-subject';

/** How the number of a sentence is printed. */
interface NumberForm {
  /** A verb says which way it goes. */
  readonly unsigned: boolean;
}

/** The number that is meant, with its hedge; where the print is a slip, what is printed too. */
export function sentenceNumber(context: SentenceContext, { unsigned }: NumberForm): string {
  const { figure, snapshot, locale, words } = context;
  const meant = quantityMeant(figure);
  const unit = unitNamed(snapshot.catalogue.units, meant.unitId);
  const quantity = unsigned ? sizeOf(meant) : meant;
  const options = { ...figureFormatOptions(figure), ...(unsigned ? { signed: false } : {}) };
  const label = goesWithoutUnit(quantity, unit, context) ? { ...unit, labelEn: '', labelVi: '' } : unit;
  const number = formatQuantity(quantity, label, locale, options);
  if (figure.reading === null) return number;
  return words('meant', { number, printed: figureNumbers(figure, snapshot.catalogue, locale).number });
}

/** A plain count whose unit the subject has named; "hundreds of" needs its unit. */
function goesWithoutUnit(quantity: Quantity, unit: Unit, context: SentenceContext): boolean {
  return unit.kind === 'count' && quantity.shape !== 'indefinite' && isUnitSaid(context, unit.id);
}
