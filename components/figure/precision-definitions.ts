import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { roundingInterval } from '@/lib/figure/quantity';
import { figureNumbers, unitNamed } from '@/lib/format/figure-numbers';
import type { Qualifier } from '@/lib/figure/vocabulary';
import { formatInterval } from '@/lib/format/interval';
import { formatQuantity } from '@/lib/format/quantity';
import type { CardContext } from './card-context';
import type { Definition, DefinitionLine } from './definition';
import { definition, line, present, quietLine } from './definition';

/** How exact the number is, what was read into the print, and what the reader of the document noted. */
export function precisionDefinitions(context: CardContext): Definition[] {
  const { figure, locale, words } = context;
  const note = locale === 'vi' ? figure.noteVi : figure.noteEn;
  const columns = figure.inferred.map((column) => words(`column.${column}`)).join(', ');
  return present([
    definition(words('precision.qualifier'), [line(words(`qualifier.${hedgeOf(figure.quantity)}`))]),
    definition(words('precision.allows'), allowedLines(context)),
    definition(words('precision.reading'), [line(readingWords(context))]),
    definition(words('precision.inferred'), [
      columns === '' ? null : line(words('precision.inferredWords', { columns })),
    ]),
    definition(words('precision.note'), [line(note)]),
  ]);
}

/** "between 590.25 and 590.35 million USD" and the rule that gives it. */
function allowedLines({ figure, catalogue, locale, words }: CardContext): (DefinitionLine | null)[] {
  const quantity = quantityMeant(figure);
  if (isWhole(figure, quantity)) {
    const amount = formatQuantity(quantity, unitNamed(catalogue.units, quantity.unitId), locale);
    return [line(words('precision.exactly', { amount })), quietLine(words('rule.whole'))];
  }
  if (leavesNoRoom(quantity)) {
    const amount =
      formatInterval(roundingInterval(quantity), unitNamed(catalogue.units, quantity.unitId), locale) ?? '';
    const rule = figure.nature === 'rule' ? 'agreed' : quantity.unitKind === 'rank' ? 'ranked' : 'counted';
    return [line(words('precision.exactly', { amount })), quietLine(words(`rule.${rule}`))];
  }
  // A fraction in words ("over three quarters") names no last digit to take a unit of.
  if (quantity.unitKind === 'fraction') return [];
  const interval = formatInterval(
    roundingInterval(quantity),
    unitNamed(catalogue.units, quantity.unitId),
    locale,
  );
  const rule = quantity.shape === 'range' ? 'range' : hedgeOf(quantity);
  return [line(interval ?? ''), quietLine(words(`rule.${rule}`))];
}

/** A rank among the first so many is hedged in a way of its own: it is the better end that is open. */
function hedgeOf({ qualifier, unitKind }: Quantity): Qualifier | 'rank-at-most' {
  return unitKind === 'rank' && qualifier === 'at-most' ? 'rank-at-most' : qualifier;
}

/** All of something: 100 % as a share, without a hedge. */
function isWhole({ measure }: Figure, quantity: Quantity): boolean {
  if (measure !== 'share' || quantity.unitKind !== 'percent' || quantity.shape !== 'point') return false;
  return quantity.qualifier === 'exact' && quantity.value.equals(100);
}

function leavesNoRoom(quantity: Quantity): boolean {
  if (!quantity.countedInFull) return false;
  return quantity.shape === 'point' && quantity.qualifier === 'exact';
}

function readingWords({ figure, catalogue, locale, words }: CardContext): string {
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  if (meant === null) return '';
  return words('precision.readingWords', { printed: number, meant });
}
